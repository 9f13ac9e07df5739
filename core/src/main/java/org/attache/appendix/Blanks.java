package org.attache.appendix;

import java.util.List;
import java.util.function.Function;
import org.attache.brief.DataCell;

/** Where a large table is blank, found with no more looks at its cells than the answer takes. */
final class Blanks {

  private final boolean[] hasWords;
  private final boolean[] hasBlanks;

  private Blanks(int columns) {
    this.hasWords = new boolean[columns];
    this.hasBlanks = new boolean[columns];
  }

  /**
   * Looks at rows until nothing more can be learnt.
   *
   * @param columns what makes a row's cell of each column
   */
  static <R> Blanks of(List<R> rows, List<Function<R, DataCell>> columns) {
    Blanks blanks = new Blanks(columns.size());
    for (R row : rows) {
      boolean isSure = true;
      boolean isBlankFound = blanks.someAmongOthers();
      for (int i = 0; i < columns.size(); i++) {
        if (blanks.hasWords[i] && (isBlankFound || blanks.hasBlanks[i])) {
          continue;
        }
        boolean isBlank = columns.get(i).apply(row) instanceof DataCell.Empty;
        blanks.hasWords[i] |= !isBlank;
        blanks.hasBlanks[i] |= isBlank;
        isSure = false;
      }
      if (isSure) {
        break;
      }
    }
    return blanks;
  }

  /** Whether a column, from 0, is empty throughout. */
  boolean isEmpty(int column) {
    return !hasWords[column];
  }

  /** Whether a cell is empty in a column that is not. */
  boolean someAmongOthers() {
    for (int i = 0; i < hasWords.length; i++) {
      if (hasWords[i] && hasBlanks[i]) {
        return true;
      }
    }
    return false;
  }
}
