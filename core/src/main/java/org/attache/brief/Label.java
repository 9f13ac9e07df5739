package org.attache.brief;

/** The fixed words that writers print. */
public enum Label {
  CONTENTS,
  /** Heads the list of figures. */
  FIGURES,
  /** Heads the list of tables. */
  TABLES,
  /** Heads the list that says where figures come from. */
  LEDGER,
  /** Heads its column of what figures are. */
  LEDGER_FIGURE,
  /** Heads its column of values. */
  LEDGER_VALUE,
  /** Heads its column of units. */
  LEDGER_UNIT,
  /** Heads its column of sources and arithmetic. */
  LEDGER_ORIGIN,
  /** What a click on a figure leads to; {0} stands for what the figure is. */
  LEDGER_LINK,
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
  CUT_TEXT,
  /** A name with the number of a part: {0} stands for the name, {1} for the part, {2} for all. */
  PART_OF,
  /** That a sheet cannot hold all rows and others go on, one sentence; {0} stands for how many. */
  SPLIT_TABLE
}
