package org.attache.theme;

/** The text styles of a brief; every writer maps them to its own. */
public enum StyleName {
  TITLE,
  SUBTITLE,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  BODY,
  LEAD,
  KEY_MESSAGE,
  QUOTE,
  CODE,
  CAPTION,
  SUBCAPTION,
  SOURCE_LINE,
  TABLE_HEAD,
  TABLE_TEXT,
  BOX_TITLE,
  BOX_TEXT,
  FOOTNOTE,
  REFERENCE,
  CONTENTS_1,
  CONTENTS_2,
  PAGE_FURNITURE,
  CHART_TEXT
}
