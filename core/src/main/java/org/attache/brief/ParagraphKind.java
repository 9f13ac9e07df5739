package org.attache.brief;

/** What a paragraph is for. */
public enum ParagraphKind {
  BODY,
  /** The opening of a section, set larger. */
  LEAD
}
