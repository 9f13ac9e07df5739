package org.attache.docx;

/** What blocks reach across. */
enum Span {
  /** One column of running text, or the page if it has but one. */
  COLUMN,
  /** All columns of a page. */
  PAGE,
  /** A page that lies on its other side. */
  TURNED
}
