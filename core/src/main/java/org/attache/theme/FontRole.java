package org.attache.theme;

/** What a typeface is used for. */
public enum FontRole {
  /** Running text. */
  BODY,
  /** Headings, tables, charts, page furniture. */
  SANS,
  /** Code and identifiers. */
  MONO
}
