package org.attache.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.brief.Table;

/** Shares out a table's width: each column what its longest word needs, the rest for few lines. */
final class ColumnWidths {

  /** Mean width of a character in ems in the widest faces, for what must not be broken. */
  private static final double WIDE_CHARACTER = 0.6;

  /** So many characters of words stay on a line: a day, a kind, a short heading. */
  private static final int SHORT = 14;

  private static final int SHORT_HEADING = 8;

  /** Margins of a cell, both sides, and a little room for a face that runs wider. */
  private static final double PADDING = 10;

  /** No table has columns that each need more than this, in points. */
  private static final double SURELY_ENOUGH = 72;

  /** A column narrower than this is no place for more than a few lines, in points. */
  private static final double NARROW = 60;

  private static final int FEW_LINES = 3;

  /** In so many steps the room that is left is shared out. */
  private static final int STEPS = 48;

  private final double[] least;
  private final double[] most;

  /** Of each row how long the words of each cell are, without margins. */
  private final List<double[]> rows = new ArrayList<>();

  private ColumnWidths(int columns) {
    least = new double[columns];
    most = new double[columns];
  }

  /**
   * The width of each column in twips; they add up to the whole.
   *
   * @param table what to share out for
   * @param size of its type, in points
   * @param total the whole width, in points
   */
  static int[] of(Table table, double size, double total) {
    return twips(measured(table, size).share(total), total);
  }

  /**
   * Whether a table can be read at a width: no column is narrower than its longest words, or so
   * narrow that many lines stand in it.
   *
   * @param table the table
   * @param size of its type, in points
   * @param total the whole width, in points
   */
  static boolean fits(Table table, double size, double total) {
    if (table.columns().size() * SURELY_ENOUGH <= total) {
      return true;
    }
    ColumnWidths widths = measured(table, size);
    if (Arrays.stream(widths.least).sum() > total) {
      return false;
    }
    double[] shares = widths.share(total);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] < NARROW && widths.most[i] > FEW_LINES * shares[i]) {
        return false;
      }
    }
    return true;
  }

  private static ColumnWidths measured(Table table, double size) {
    ColumnWidths widths = new ColumnWidths(table.columns().size());
    widths.beginRow();
    for (int i = 0; i < table.columns().size(); i++) {
      widths.need(i, table.columns().get(i).heading(), size, SHORT_HEADING);
    }
    for (Table.Row row : table.rows()) {
      widths.beginRow();
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        if (cell.columnSpan() == 1) {
          Table.ColumnKind kind = table.columns().get(column).kind();
          boolean isWords = kind == Table.ColumnKind.TEXT;
          widths.need(column, cell.content(), size, isWords ? SHORT : Integer.MAX_VALUE);
        }
        column += cell.columnSpan();
      }
    }
    return widths;
  }

  private void beginRow() {
    rows.add(new double[least.length]);
  }

  private void need(int column, List<Inline> content, double size, int longestUnbroken) {
    String words = PlainText.of(content);
    double whole = width(words, size);
    rows.get(rows.size() - 1)[column] = whole - PADDING;
    double longest =
        words.codePointCount(0, words.length()) <= longestUnbroken
            ? words.codePointCount(0, words.length()) * size * WIDE_CHARACTER + PADDING
            : Arrays.stream(words.split(" ")).mapToDouble(w -> width(w, size)).max().orElse(0);
    least[column] = Math.max(least[column], longest);
    most[column] = Math.max(most[column], Math.max(whole, longest));
  }

  private static double width(String words, double size) {
    return CharacterWidths.of(words) * size + PADDING;
  }

  private double[] share(double total) {
    double sumLeast = Arrays.stream(least).sum();
    double sumMost = Arrays.stream(most).sum();
    double[] shares = least.clone();
    for (int i = 0; i < shares.length; i++) {
      if (sumMost <= total) {
        shares[i] = most[i] + (total - sumMost) * most[i] / sumMost;
      } else if (sumLeast >= total) {
        shares[i] = least[i] * total / sumLeast;
      }
    }
    if (sumMost > total && sumLeast < total) {
      double step = (total - sumLeast) / STEPS;
      for (int i = 0; i < STEPS; i++) {
        shares[mostInNeed(shares, step)] += step;
      }
    }
    return shares;
  }

  /** The column that makes the table lowest if it gets a step wider. */
  private int mostInNeed(double[] shares, double step) {
    double[] gains = new double[shares.length];
    for (double[] row : rows) {
      int highest = 0;
      double first = 1;
      double second = 1;
      for (int i = 0; i < row.length; i++) {
        double lines = row[i] / (shares[i] - PADDING);
        if (lines > first) {
          second = first;
          first = lines;
          highest = i;
        } else if (lines > second) {
          second = lines;
        }
      }
      double then = row[highest] / (shares[highest] + step - PADDING);
      gains[highest] += Math.max(0, first - Math.max(then, second));
    }
    int neediest = 0;
    for (int i = 1; i < gains.length; i++) {
      neediest = gains[i] > gains[neediest] ? i : neediest;
    }
    return neediest;
  }

  private static int[] twips(double[] shares, double total) {
    int[] twips = new int[shares.length];
    double done = 0;
    int used = 0;
    for (int i = 0; i < shares.length; i++) {
      done += shares[i];
      int end = i == shares.length - 1 ? (int) Math.round(total * 20) : (int) Math.round(done * 20);
      twips[i] = end - used;
      used = end;
    }
    return twips;
  }
}
