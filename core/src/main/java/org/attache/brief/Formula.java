package org.attache.brief;

import java.math.BigDecimal;
import java.util.List;

/** A computation over cells of the workbook. */
public sealed interface Formula {

  /** What it is computed from, in order; nothing where it reads cells. */
  default List<Formula> operands() {
    return List.of();
  }

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
  record Plus(Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }
  }

  /** One minus the other. */
  record Minus(Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }
  }

  /** One times the other. */
  record Times(Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }
  }

  /** One to the power of the other. */
  record Power(Formula base, Formula exponent) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(base, exponent);
    }
  }

  /** Zero where the first is zero, otherwise the second. */
  record UnlessZero(Formula tested, Formula value) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(tested, value);
    }
  }

  /** Words instead of a number where the first is zero, otherwise the second. */
  record WordsIfZero(Formula tested, String words, Formula value) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(tested, value);
    }
  }

  /** One divided by the other; an error value where the other is zero. */
  record Over(Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }
  }

  /** The size of a number without its sign. */
  record Size(Formula of) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(of);
    }
  }

  /**
   * A cell, wherever it stands in the workbook.
   *
   * @param id the id in the ledger of the figure that it shows; or, as in {@link DataCell.Link}, a
   *     table's name, a slash and the first words of the row that it begins; or these, a slash and
   *     the heading of another column of that row
   */
  record Figure(String id) implements Formula {}

  /** The year that the words of a cell begin with, in four digits. */
  record Year(Formula of) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(of);
    }
  }

  /** One where the first is greater than the second, otherwise zero. */
  record Greater(Formula left, Formula right) implements Formula {
    @Override
    public List<Formula> operands() {
      return List.of(left, right);
    }
  }

  /** What one function makes of several numbers. */
  record Call(Function function, List<Formula> arguments) implements Formula {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Formula> operands() {
      return arguments;
    }
  }

  /** A function of one or more numbers. */
  enum Function {
    /** All of them together. */
    SUM,
    /** Their squares together. */
    SUMSQ,
    /** The smallest. */
    MIN,
    /** Their mean. */
    AVERAGE,
    /** Their sample standard deviation. */
    STDEV,
    /** How many they are. */
    COUNT,
    /** How many cells hold anything, be it words. */
    COUNTA,
    /** The first, rounded half away from zero to as many decimals as the second says. */
    ROUND
  }
}
