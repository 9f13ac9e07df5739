package org.attache.layout;

/** What an element of the structure is, as ISO 32000-1 14.8.4 names the standard types. */
public enum Role {
  DOCUMENT,
  SECTION,
  TITLE,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  PARAGRAPH,
  LIST,
  LIST_ITEM,
  LIST_LABEL,
  LIST_BODY,
  CONTENTS,
  CONTENTS_ITEM,
  TABLE,
  TABLE_HEAD,
  TABLE_BODY,
  TABLE_ROW,
  TABLE_HEADER,
  TABLE_CELL,
  FIGURE,
  CAPTION,
  QUOTE_BLOCK,
  CODE,
  /** A note in a list behind the text. */
  NOTE,
  /** A note at the foot of the page that points to it. */
  FOOTNOTE,
  REFERENCE,
  BIBLIOGRAPHY_ENTRY,
  LINK,
  SPAN,
  EMPHASIS,
  STRONG,
  /** A box beside the argument. */
  ASIDE,
  DIVISION;

  /** Whether it is a note, wherever it stands. */
  public boolean isNote() {
    return this == NOTE || this == FOOTNOTE;
  }
}
