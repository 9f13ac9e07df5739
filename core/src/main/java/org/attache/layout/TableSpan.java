package org.attache.layout;

import org.attache.brief.Table;

/**
 * Chooses what a table reaches across: the narrowest of column, page and turned page that its
 * columns can be read in.
 */
final class TableSpan {

  /** No table has columns that each need more than this, in points. */
  private static final double SURELY_ENOUGH = 72;

  /** Longer words may be hyphenated, in points. */
  private static final double WORDS = 64;

  /** A column narrower than this is no place for more than a few lines, in points. */
  private static final double NARROW = 60;

  private static final int FEW_LINES = 3;
  private static final double GAP = 12;

  private TableSpan() {}

  /** What a table of a brief reaches across. */
  static Span of(Composition composition, Table table, TableSetting setting) {
    PageForm form = composition.form();
    int columns = table.columns().size();
    if (columns * SURELY_ENOUGH <= form.width(Span.COLUMN)) {
      return Span.COLUMN;
    }
    TableStructure nowhere = TableStructure.of(table, "", new Node(Role.TABLE));
    double width = form.width(Span.TURNED);
    TableShape shape = new TableShape(composition, table, width, nowhere, setting.density());
    return of(shape.leastWidths(WORDS), shape.mostWidths(), form);
  }

  /**
   * What a table of such columns reaches across.
   *
   * @param least widths below which columns cannot be read, in points
   * @param most widths at which nothing in them wraps, in points
   */
  static Span of(double[] least, double[] most, PageForm form) {
    if (fits(least, most, form.width(Span.COLUMN))) {
      return Span.COLUMN;
    }
    return fits(least, most, form.width(Span.PAGE)) ? Span.PAGE : Span.TURNED;
  }

  private static boolean fits(double[] least, double[] most, double width) {
    double available = width - GAP * (least.length - 1);
    double needed = 0;
    for (double one : least) {
      needed += one;
    }
    if (needed > available) {
      return false;
    }
    double[] widths = ColumnWidths.fit(least, most, available);
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] < NARROW && most[i] > FEW_LINES * widths[i]) {
        return false;
      }
    }
    return true;
  }
}
