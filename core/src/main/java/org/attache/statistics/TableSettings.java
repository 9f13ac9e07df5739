package org.attache.statistics;

import org.attache.dossier.TradeTable;
import org.attache.problem.ProblemCode;

/** What a dossier says of a table, before the table is read. */
final class TableSettings {

  private final TradeTable table;
  private final FewProblems problems;
  private boolean isRight = true;

  private TableSettings(TradeTable table, FewProblems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Whether a table can be read as the dossier says; if not, why was reported. */
  static boolean areRight(TradeTable table, FewProblems problems) {
    TableSettings settings = new TableSettings(table, problems);
    settings.range();
    settings.year();
    settings.signs();
    settings.currency();
    return settings.isRight;
  }

  /** Reports a sheet or range of what is no workbook. */
  static boolean isWithoutCells(TradeTable table, FewProblems problems) {
    TableSettings settings = new TableSettings(table, problems);
    if (!table.sheet().isEmpty() || !table.range().isBlank()) {
      settings.wrong(
          (table.sheet().isEmpty() ? "'range'" : "'sheet'")
              + " is said of '"
              + table.file()
              + "', which is no workbook",
          "Leave it out, or name the workbook.");
    }
    return settings.isRight;
  }

  private void range() {
    if (!SheetArea.isRange(table.range())) {
      wrong(
          "'" + table.range() + "' is no range of cells",
          "Write the first and the last cell, such as range: A5:H200.");
    }
  }

  private void year() {
    if (table.fiscalYear() < 1 || table.fiscalYear() > 12) {
      wrong(
          "'fiscalYear' must be a month from 1 to 12, not " + table.fiscalYear(),
          "It is the month in which the years of the table begin: 7 for July.");
    }
  }

  private void signs() {
    sign("decimal", table.decimal());
    sign("thousands", table.thousands());
    String point = table.decimal().isEmpty() ? "." : table.decimal();
    if (point.equals(table.thousands())) {
      wrong(
          "'" + point + "' cannot stand both before decimals and between thousands",
          table.decimal().isEmpty()
              ? "A point stands before decimals unless you say so: decimal: \",\"."
              : "Say which of the two it is.");
    }
  }

  private void sign(String key, String sign) {
    boolean isOne = sign.codePointCount(0, sign.length()) <= 1;
    boolean isPart = sign.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!isOne || isPart || sign.equals("-") || sign.equals("+")) {
      wrong(
          "'" + key + "' must be one sign, not '" + RowDetails.shortened(sign) + "'",
          "Such as a comma, a point, an apostrophe or a space, in quotation marks.");
    }
  }

  private void currency() {
    if (!table.currency().isEmpty() && !table.currency().matches("[A-Z]{3}")) {
      wrong(
          "'" + RowDetails.shortened(table.currency()) + "' is no code of a currency",
          "Codes are those of ISO 4217, such as USD, EUR or PKR.");
    }
  }

  private void wrong(String message, String hint) {
    isRight = false;
    problems.add(message, ProblemCode.WRONG_VALUE, table.at(), message, hint);
  }
}
