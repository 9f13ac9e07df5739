package org.attache.xlsx;

/** The styles of cells, in the order of the workbook's list of formats; numbers follow. */
enum CellStyle {
  NORMAL,
  TITLE,
  SUBTITLE,
  /** Words in column A that may run over the columns to their right. */
  REMARK,
  /** Words in column A of a sheet without a table; they wrap. */
  PARAGRAPH,
  STRONG_PARAGRAPH,
  /** A link above a table. */
  LINK,
  HEADING_OF_TEXT,
  HEADING_OF_NUMBERS,
  TEXT,
  /** Words that Excel would otherwise take for a formula once somebody edits them. */
  QUOTED_TEXT,
  TEXT_LINK,
  /** A number that names its row, such as a year. */
  ROW_NUMBER,
  DATE;

  /** The index of the format. */
  String index() {
    return Integer.toString(ordinal());
  }
}
