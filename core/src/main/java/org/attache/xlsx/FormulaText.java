package org.attache.xlsx;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
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
    return furtherOperation(formula, index);
  }

  private String furtherOperation(Formula formula, int index) {
    if (formula instanceof Formula.Times times) {
      return bracketed(times.left(), index) + "*" + bracketed(times.right(), index);
    } else if (formula instanceof Formula.Power power) {
      return bracketed(power.base(), index) + "^" + bracketed(power.exponent(), index);
    } else if (formula instanceof Formula.Constant constant) {
      return constant.value().toPlainString();
    } else if (formula instanceof Formula.LookUp lookUp) {
      return lookUp(lookUp);
    } else if (formula instanceof Formula.UnlessZero unless) {
      String tested = bracketed(unless.tested(), index);
      return "IF(" + tested + "=0,0," + of(unless.value(), index) + ")";
    }
    if (formula instanceof Formula.WordsIfZero words) {
      String tested = bracketed(words.tested(), index);
      return "IF(" + tested + "=0," + literal(words.words()) + "," + of(words.value(), index) + ")";
    }
    return overCells(formula, index);
  }

  private String overCells(Formula formula, int index) {
    if (formula instanceof Formula.Figure figure) {
      return workbook.figures().name(figure.id());
    } else if (formula instanceof Formula.Greater greater) {
      // Where numbers are wanted a comparison is one or zero.
      return "(" + of(greater.left(), index) + ">" + of(greater.right(), index) + ")";
    } else if (formula instanceof Formula.Year year) {
      return "VALUE(LEFT(" + of(year.of(), index) + ",4))";
    } else if (formula instanceof Formula.Call call) {
      StringJoiner all = new StringJoiner(",", call.function().name() + "(", ")");
      call.arguments().forEach(argument -> all.add(of(argument, index)));
      return all.toString();
    }
    throw new IllegalArgumentException("no text for formula " + formula);
  }

  /** EXACT takes the setting at its word, where MATCH would see wildcards. */
  private String lookUp(Formula.LookUp lookUp) {
    String setting = workbook.parts(lookUp.setting()).get(0).settingName();
    return overAll(
        lookUp.table(),
        part ->
            "SUMPRODUCT(1*EXACT("
                + columnOf(part, lookUp.key())
                + ","
                + setting
                + "),"
                + columnOf(part, lookUp.column())
                + ")");
  }

  /** The sum of a term over all parts of a table. */
  private String overAll(String whole, Function<SheetTable, String> term) {
    List<SheetTable> parts = workbook.parts(whole);
    boolean isOne = parts.size() == 1;
    StringJoiner all = new StringJoiner("+", isOne ? "" : "(", isOne ? "" : ")");
    parts.forEach(part -> all.add(term.apply(part)));
    return all.toString();
  }

  private String bracketed(Formula formula, int index) {
    boolean isOneTerm =
        formula instanceof Formula.SameRow
            || formula instanceof Formula.RowAbove
            || formula instanceof Formula.SumWhere
            || formula instanceof Formula.Size
            || formula instanceof Formula.LookUp
            || formula instanceof Formula.UnlessZero
            || formula instanceof Formula.WordsIfZero
            || formula instanceof Formula.Figure
            || formula instanceof Formula.Greater
            || formula instanceof Formula.Year
            || formula instanceof Formula.Call
            || formula instanceof Formula.Constant;
    return isOneTerm ? of(formula, index) : "(" + of(formula, index) + ")";
  }

  private String ownCell(String column) {
    return table.name() + "[[#This Row],[" + heading(table, column) + "]]";
  }

  private String cellAbove(Formula.RowAbove cell, int index) {
    int column = table.column(cell.column());
    if (cell.rowsUp() >= 1 && cell.rowsUp() <= index) {
      return Address.cell(column, table.firstRow() + index - cell.rowsUp());
    }
    List<SheetTable> parts = workbook.parts(table.whole());
    int above = index - cell.rowsUp();
    for (int i = parts.indexOf(table) - 1; i >= 0 && cell.rowsUp() >= 1; i--) {
      SheetTable part = parts.get(i);
      above += part.data().rows().size();
      if (above >= 0) {
        return Address.quoted(part.sheet()) + "!" + Address.cell(column, part.firstRow() + above);
      }
    }
    throw new IllegalArgumentException(
        "table "
            + table.data().name()
            + " has no row "
            + cell.rowsUp()
            + " above its row "
            + (index + 1));
  }

  private String sum(Formula.SumWhere sum, int index) {
    return overAll(sum.table(), part -> sum(sum, part, index));
  }

  private String sum(Formula.SumWhere sum, SheetTable other, int index) {
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
