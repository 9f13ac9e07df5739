package org.attache.xlsx;

import java.util.List;
import java.util.StringJoiner;
import org.attache.brief.DataCell;
import org.attache.brief.Formula;
import org.attache.brief.Formula.Match;

/** Turns formulas of one table into the text that a workbook's file holds. */
final class FormulaText {

  private final Workbook workbook;
  private final SheetTable table;

  FormulaText(Workbook workbook, SheetTable table) {
    this.workbook = workbook;
    this.table = table;
  }

  /**
   * The formula of a cell, without the equals sign.
   *
   * @param formula what to compute
   * @param index the data row it stands in, from 0
   * @throws IllegalArgumentException if it names a table, column or row that is not there
   */
  String of(Formula formula, int index) {
    if (formula instanceof Formula.SameRow cell) {
      return ownCell(cell.column());
    } else if (formula instanceof Formula.RowAbove cell) {
      return cellAbove(cell, index);
    } else if (formula instanceof Formula.SumWhere sum) {
      return sum(sum, index);
    } else if (formula instanceof Formula.Plus plus) {
      return of(plus.left(), index) + "+" + of(plus.right(), index);
    } else if (formula instanceof Formula.Minus minus) {
      return of(minus.left(), index) + "-" + bracketed(minus.right(), index);
    } else if (formula instanceof Formula.Over over) {
      return bracketed(over.left(), index) + "/" + bracketed(over.right(), index);
    } else if (formula instanceof Formula.Size size) {
      return "ABS(" + of(size.of(), index) + ")";
    }
    throw new IllegalArgumentException("no text for formula " + formula);
  }

  private String bracketed(Formula formula, int index) {
    boolean isOneTerm =
        formula instanceof Formula.SameRow
            || formula instanceof Formula.RowAbove
            || formula instanceof Formula.SumWhere
            || formula instanceof Formula.Size;
    return isOneTerm ? of(formula, index) : "(" + of(formula, index) + ")";
  }

  private String ownCell(String column) {
    return table.name() + "[[#This Row],[" + heading(table, column) + "]]";
  }

  private String cellAbove(Formula.RowAbove cell, int index) {
    if (cell.rowsUp() < 1 || cell.rowsUp() > index) {
      throw new IllegalArgumentException(
          "table "
              + table.data().name()
              + " has no row "
              + cell.rowsUp()
              + " above its row "
              + (index + 1));
    }
    return Address.cell(table.column(cell.column()), table.firstRow() + index - cell.rowsUp());
  }

  private String sum(Formula.SumWhere sum, int index) {
    SheetTable other = workbook.table(sum.table());
    String values = columnOf(other, sum.column());
    if (sum.where().isEmpty()) {
      return "SUM(" + values + ")";
    }
    boolean isPlain = sum.where().stream().allMatch(match -> isPlain(match, index));
    return isPlain
        ? sumOfPlainMatches(values, other, sum.where())
        : sumOfExactMatches(values, other, sum.where());
  }

  /** The form that every analyst knows. */
  private String sumOfPlainMatches(String values, SheetTable other, List<Match> where) {
    StringJoiner sum = new StringJoiner(",", "SUMIFS(", ")").add(values);
    for (Match match : where) {
      sum.add(columnOf(other, match.column())).add(wanted(match));
    }
    return sum.toString();
  }

  /** SUMIFS reads comparisons and wildcards out of texts; EXACT takes them at their word. */
  private String sumOfExactMatches(String values, SheetTable other, List<Match> where) {
    StringJoiner tests = new StringJoiner("*", "SUMPRODUCT(1*", "," + values + ")");
    for (Match match : where) {
      tests.add("EXACT(" + columnOf(other, match.column()) + "," + wanted(match) + ")");
    }
    return tests.toString();
  }

  private String wanted(Match match) {
    return match.isOwnColumn() ? ownCell(match.equalTo()) : literal(match.equalTo());
  }

  private boolean isPlain(Match match, int index) {
    if (!match.isOwnColumn()) {
      return isPlain(match.equalTo());
    }
    DataCell cell = table.data().rows().get(index).get(table.column(match.equalTo()));
    if (cell instanceof DataCell.Text text) {
      return isPlain(text.text());
    }
    return cell instanceof DataCell.Number || cell instanceof DataCell.Computed;
  }

  /** Whether SUMIFS looks for these very words; it takes at most 255 characters. */
  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.length() <= 255
        && text.matches("(?s)[^<>=].*")
        && text.chars().noneMatch(c -> c == '*' || c == '?' || c == '~');
  }

  /** A text as formulas quote it, in pieces of at most 255 characters. */
  private static String literal(String text) {
    StringJoiner pieces = new StringJoiner("&");
    for (int start = 0; start < Math.max(1, text.length()); start += 255) {
      String piece = text.substring(start, Math.min(text.length(), start + 255));
      pieces.add("\"" + piece.replace("\"", "\"\"") + "\"");
    }
    return pieces.toString();
  }

  private static String columnOf(SheetTable table, String column) {
    return table.name() + "[" + heading(table, column) + "]";
  }

  /** The heading with an apostrophe before each character that structured references use. */
  private static String heading(SheetTable table, String column) {
    return table.headings().get(table.column(column)).replaceAll("(['\\[\\]#])", "'$1");
  }
}
