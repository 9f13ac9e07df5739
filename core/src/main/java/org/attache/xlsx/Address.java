package org.attache.xlsx;

/** Spells places in a workbook the way Excel does. */
final class Address {

  /** The last row of a sheet. */
  static final int LAST_ROW = 1_048_576;

  private Address() {}

  /**
   * The letters of a column.
   *
   * @param column from 0
   */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /**
   * A cell such as {@code B7}.
   *
   * @param column from 0
   * @param row from 1
   */
  static String cell(int column, int row) {
    return letters(column) + row;
  }

  /** A cell such as {@code $B$7}; column from 0, row from 1. */
  static String fixed(int column, int row) {
    return "$" + letters(column) + "$" + row;
  }

  /** A sheet's name in quotation marks, as it stands before the exclamation mark. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
