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
 * <p>An indent does it in every program and leaves the words alone; a decimal tab would go by the
 * point of the reader's own settings.
 */
final class Decimals {

  /** Widths in ems of a figure and of the point between figures, as sans faces have them. */
  private static final double FIGURE = 0.6;

  private static final double POINT = 0.29;

  private final Pattern number;
  private final double[] widest;

  private Decimals(Table table, String language) {
    char point =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)).getDecimalSeparator();
    this.number =
        Pattern.compile("\\d(?:" + Pattern.quote(Character.toString(point)) + "(\\d+))?\\D*$");
    this.widest = new double[table.columns().size()];
    for (Table.Row row : table.rows()) {
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        widest[column] = Math.max(widest[column], width(cell));
        column += cell.columnSpan();
      }
    }
  }

  /** What the decimals of a table are like in a language. */
  static Decimals of(Table table, String language) {
    return new Decimals(table, language);
  }

  /** How far a number must keep from the edge, in ems. */
  double indent(Table.Cell cell, int column) {
    boolean isNumber = number.matcher(words(cell)).find();
    return isNumber ? widest[column] - width(cell) : 0;
  }

  private double width(Table.Cell cell) {
    Matcher found = number.matcher(words(cell));
    return found.find() && found.group(1) != null ? POINT + found.group(1).length() * FIGURE : 0;
  }

  private static String words(Table.Cell cell) {
    return PlainText.of(cell.content());
  }
}
