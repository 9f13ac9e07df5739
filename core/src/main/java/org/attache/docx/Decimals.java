package org.attache.docx;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.PlainText;
import org.attache.brief.Table;

/**
 * Lines up the numbers of a column on the decimal point: one with fewer decimals than another ends
 * so much further from the edge.
 *
 * <p>An indent does it in every program and leaves the words alone, and a style has it; a decimal
 * tab would go by the point of the reader's own settings.
 */
final class Decimals {

  /** Widths in ems of a figure and of the point between figures, as sans faces have them. */
  private static final double FIGURE = 0.6;

  private static final double POINT = 0.29;

  /** No style has room for more decimals with a point than this, and for one more without. */
  private static final int MOST = 2;

  /** How many distances from the edge there are. */
  static final int INSETS = MOST + MOST + 1;

  /** What stands behind a number without being of it: the marks of its flags. */
  private static final Pattern MARKS = Pattern.compile("(?:[\\u00a0 ]\\[[^\\[\\]]+])+$");

  /** Width in ems of a character of such a mark: brackets and spaces are narrow. */
  private static final double MARK = 0.36;

  private final Pattern number;
  private final int[] most;
  private final int[] longest;

  private Decimals(Table table, String language) {
    char point =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)).getDecimalSeparator();
    this.number =
        Pattern.compile("\\d(?:" + Pattern.quote(Character.toString(point)) + "(\\d+))?\\D*$");
    this.most = new int[table.columns().size()];
    this.longest = new int[table.columns().size()];
    for (Table.Row row : table.rows()) {
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        most[column] = Math.max(most[column], decimals(cell));
        longest[column] = Math.max(longest[column], marks(cell));
        column += cell.columnSpan();
      }
    }
  }

  /** What the decimals of a table are like in a language. */
  static Decimals of(Table table, String language) {
    return new Decimals(table, language);
  }

  /** Which distance a number must keep from the edge, from 1; 0 for none. */
  int inset(Table.Cell cell, int column) {
    int own = decimals(cell);
    if (own < 0 || own == most[column]) {
      return 0;
    }
    return own == 0 ? MOST + Math.min(most[column], MOST + 1) : Math.min(most[column] - own, MOST);
  }

  /**
   * How far a number must keep from the edge in ems where others of its column have marks behind
   * them that it has not; 0 where the style alone will do.
   */
  double hang(Table.Cell cell, int column) {
    int missing = longest[column] - marks(cell);
    return missing == 0 || decimals(cell) < 0 ? 0 : missing * MARK + ems(inset(cell, column));
  }

  /** A distance from the edge in ems. */
  static double ems(int inset) {
    return inset <= MOST ? inset * FIGURE : POINT + (inset - MOST) * FIGURE;
  }

  /** How long the marks behind a number are. */
  private static int marks(Table.Cell cell) {
    Matcher found = MARKS.matcher(PlainText.of(cell.content()));
    return found.find() ? found.end() - found.start() : 0;
  }

  /** How many decimals a number has; less than 0 if it is none. */
  private int decimals(Table.Cell cell) {
    Matcher found = number.matcher(PlainText.of(cell.content()));
    if (!found.find()) {
      return -1;
    }
    return found.group(1) == null ? 0 : found.group(1).length();
  }
}
