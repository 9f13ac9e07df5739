package org.attache.brief;

/** The fixed words that writers print. */
public enum Label {
  CONTENTS,
  FIGURE,
  TABLE,
  SOURCE,
  NOTE,
  NOTES,
  REFERENCES,
  CONTINUED,
  /** With {0} for the page and {1} for the number of pages. */
  PAGE_OF,
  COVER,
  /** That a sheet holds one table, one sentence; {0} stands for their number. */
  TABLE_COUNT,
  BACK_TO_CONTENTS,
  /** Heads the column that says what a thing is. */
  DESCRIPTION,
  /** Heads the column of what notes say. */
  NOTE_TEXT,
  /** That a text too long for a cell of the workbook was cut, one sentence. */
  CUT_TEXT
}
