package org.attache.brief;

import java.math.BigDecimal;
import java.util.List;

/** A computation over cells of the workbook. */
public sealed interface Formula {

  /** A cell of the same row, by its column's heading. */
  record SameRow(String column) implements Formula {}

  /**
   * A cell of the same table some rows further up.
   *
   * @param column its column's heading
   * @param rowsUp how many rows, from 1
   */
  record RowAbove(String column, int rowsUp) implements Formula {}

  /**
   * The sum of a column's numbers in those rows of another table that match.
   *
   * @param table the table's name
   * @param column the heading of the column of numbers
   * @param where what a row must match, all of it
   */
  record SumWhere(String table, String column, List<Match> where) implements Formula {
    public SumWhere {
      where = List.copyOf(where);
    }
  }

  /**
   * What a row must match.
   *
   * @param column the heading of a column of the summed table
   * @param equalTo the text it must hold, or the heading of a column of the formula's own row
   * @param isOwnColumn whether {@code equalTo} is such a heading
   */
  record Match(String column, String equalTo, boolean isOwnColumn) {}

  /**
   * The number of a table's row that a setting names.
   *
   * @param table the table's name
   * @param column the heading of the column of numbers
   * @param key the heading of the column that must hold the setting's words, each once
   * @param setting the name of the table whose column of kind SETTING holds them
   */
  record LookUp(String table, String column, String key, String setting) implements Formula {}

  /** A number that is part of the formula. */
  record Constant(BigDecimal value) implements Formula {}

  /** One plus the other. */
  record Plus(Formula left, Formula right) implements Formula {}

  /** One minus the other. */
  record Minus(Formula left, Formula right) implements Formula {}

  /** One times the other. */
  record Times(Formula left, Formula right) implements Formula {}

  /** One to the power of the other. */
  record Power(Formula base, Formula exponent) implements Formula {}

  /** Zero where the first is zero, otherwise the second. */
  record UnlessZero(Formula tested, Formula value) implements Formula {}

  /** Words instead of a number where the first is zero, otherwise the second. */
  record WordsIfZero(Formula tested, String words, Formula value) implements Formula {}

  /** One divided by the other; an error value where the other is zero. */
  record Over(Formula left, Formula right) implements Formula {}

  /** The size of a number without its sign. */
  record Size(Formula of) implements Formula {}
}
