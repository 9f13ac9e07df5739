package org.attache.layout;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** A table with its cells shaped and its columns measured. */
final class TableShape {

  private static final double UNBROKEN_DATE = 0.25;
  private static final double ENDLESS = 1e6;

  private final Composition composition;
  private final Table table;
  private final double width;
  private final char decimalMark;
  private final double gap;
  private final double leading;
  private final double padding;
  private final List<Node> headNodes;
  private final List<List<Node>> rowNodes;
  private double scale;
  private List<TableCell> head;
  private List<List<TableCell>> rows;
  private final double[] before;
  private final double[] behind;
  private double[] widths;

  TableShape(
      Composition composition,
      Table table,
      double width,
      TableStructure structure,
      Density density) {
    this.composition = composition;
    this.table = table;
    this.width = width;
    this.scale = density.scale();
    this.leading = density.leading();
    this.padding = density.padding();
    this.headNodes = structure.head();
    this.rowNodes = structure.rows();
    Locale locale = Locale.forLanguageTag(composition.brief().front().language());
    this.decimalMark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    int columns = table.columns().size();
    this.gap = Math.min(density.gap(), width / columns / 5);
    this.before = new double[columns];
    this.behind = new double[columns];
    this.head = shapeHead();
    this.rows = shapeRows();
    this.widths = new double[0];
    measure();
  }

  private void measure() {
    int columns = table.columns().size();
    double available = width - gap * (columns - 1);
    double[][] needs = needs();
    double least = 0;
    for (double one : needs[0]) {
      least += one;
    }
    if (least > available) {
      double smallest = TextStyle.SMALLEST.points() / style().size().points();
      scale = Math.max(smallest, Math.min(scale, scale * available / least));
      head = shapeHead();
      rows = shapeRows();
      needs = needs();
    }
    boolean[] isFigures = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      isFigures[i] = table.columns().get(i).kind() == Table.ColumnKind.NUMBER;
    }
    widths = ColumnWidths.fit(needs[0], needs[1], available, isFigures);
    boolean wraps = false;
    for (int i = 0; i < columns; i++) {
      boolean isWords = table.columns().get(i).kind() == Table.ColumnKind.TEXT;
      wraps |= widths[i] < needs[1][i];
      needs[0][i] = isWords ? needs[0][i] : Double.POSITIVE_INFINITY;
    }
    if (wraps && least <= available) {
      widths = ColumnWidths.withFewestLines(widths, needs[0], naturalWidths());
    }
  }

  /** How wide each cell of the rows is on one line; nought for one that spans columns. */
  private List<double[]> naturalWidths() {
    List<double[]> cells = new ArrayList<>();
    for (List<TableCell> row : rows) {
      double[] natural = new double[table.columns().size()];
      for (TableCell cell : row) {
        boolean counts = cell.span() == 1 && !cell.text().passage().isEmpty();
        natural[cell.column()] = counts ? cell.text().passage().maxWidth() : 0;
      }
      cells.add(natural);
    }
    return cells;
  }

  private List<TableCell> shapeHead() {
    List<TableCell> cells = new ArrayList<>();
    TextStyle style = Styles.scaled(composition.style(StyleName.TABLE_HEAD), scale);
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      InkedText text = composition.ink(column.heading(), style, headNodes.get(i));
      cells.add(new TableCell(text, "", i, 1, false));
    }
    return cells;
  }

  private List<List<TableCell>> shapeRows() {
    List<List<TableCell>> shaped = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Table.Row row = table.rows().get(r);
      TextStyle style = style(row.kind());
      List<TableCell> cells = new ArrayList<>();
      int column = 0;
      for (int c = 0; c < row.cells().size(); c++) {
        Table.Cell cell = row.cells().get(c);
        boolean isNumber =
            cell.columnSpan() == 1 && table.columns().get(column).kind() == Table.ColumnKind.NUMBER;
        Node node = rowNodes.get(r).get(c);
        InkedText text =
            isNumber
                ? composition.inkFigures(cell.content(), style, node)
                : composition.ink(cell.content(), style, node);
        String plain = isNumber ? PlainText.of(cell.content()).strip() : "";
        cells.add(new TableCell(text, plain, column, cell.columnSpan(), isNumber));
        column += cell.columnSpan();
      }
      shaped.add(cells);
    }
    return shaped;
  }

  /** The least and the most width that each column needs. */
  private double[][] needs() {
    int columns = table.columns().size();
    double[] least = new double[columns];
    double[] most = new double[columns];
    for (TableCell cell : head) {
      least[cell.column()] = cell.text().passage().minWidth();
      most[cell.column()] = cell.text().passage().maxWidth();
    }
    for (List<TableCell> row : rows) {
      for (TableCell cell : row) {
        measure(cell, least, most);
      }
    }
    for (int i = 0; i < columns; i++) {
      double number = before[i] + behind[i];
      least[i] = Math.max(least[i], number) + 0.01;
      most[i] = Math.max(most[i], least[i]) + 0.01;
      if (table.columns().get(i).kind() == Table.ColumnKind.DATE) {
        least[i] = Math.max(least[i], Math.min(most[i], width * UNBROKEN_DATE));
      }
    }
    widenForSpans(least, most);
    return new double[][] {least, most};
  }

  /**
   * The widths below which columns cannot be read, in points: those of figures and dates, or of the
   * longest words up to a width from which words can be hyphenated.
   */
  double[] leastWidths(double words) {
    double[] least = needs()[0];
    for (int i = 0; i < least.length; i++) {
      boolean isWords = table.columns().get(i).kind() == Table.ColumnKind.TEXT;
      double figures = before[i] + behind[i];
      least[i] = isWords ? Math.min(least[i], words) : Math.max(figures, Math.min(least[i], words));
    }
    return least;
  }

  /** The widths at which nothing in the columns wraps, in points. */
  double[] mostWidths() {
    return needs()[1];
  }

  private void measure(TableCell cell, double[] least, double[] most) {
    if (cell.span() > 1 || cell.text().passage().isEmpty()) {
      return;
    }
    int column = cell.column();
    least[column] = Math.max(least[column], cell.text().passage().minWidth());
    most[column] = Math.max(most[column], cell.text().passage().maxWidth());
    if (cell.isNumber() && cell.text().passage().maxWidth() < width / 2) {
      TextLine line = cell.text().passage().lines(ENDLESS, Align.START).get(0);
      double point = cell.before(line, decimalMark);
      before[column] = Math.max(before[column], point);
      behind[column] = Math.max(behind[column], line.width() - point);
    }
  }

  private void widenForSpans(double[] least, double[] most) {
    for (List<TableCell> row : rows) {
      for (TableCell cell : row) {
        boolean isWhole = cell.span() == least.length;
        if (cell.span() > 1 && !isWhole) {
          widen(least, cell, cell.text().passage().minWidth());
          widen(most, cell, Math.min(width / 2, cell.text().passage().maxWidth()));
        }
      }
    }
  }

  private void widen(double[] widthsOf, TableCell cell, double wanted) {
    double has = gap * (cell.span() - 1);
    for (int i = 0; i < cell.span(); i++) {
      has += widthsOf[cell.column() + i];
    }
    double more = Math.max(0, wanted - has) / cell.span();
    for (int i = 0; i < cell.span(); i++) {
      widthsOf[cell.column() + i] += more;
    }
  }

  TextStyle style(Table.RowKind kind) {
    TextStyle plain = style();
    return switch (kind) {
      case BODY -> plain;
      case TOTAL -> Styles.bold(plain);
      case GROUP -> Styles.coloured(Styles.bold(plain), composition.palette().accent());
    };
  }

  private TextStyle style() {
    return Styles.led(Styles.scaled(composition.style(StyleName.TABLE_TEXT), scale), leading);
  }

  TextStyle headStyle() {
    return Styles.scaled(composition.style(StyleName.TABLE_HEAD), scale);
  }

  /** The head as a row. */
  TableRow headRow() {
    return row(head, LineBox.of(composition.typesetter(), headStyle()), true);
  }

  /** A row by its index. */
  TableRow row(int index) {
    TextStyle style = style(table.rows().get(index).kind());
    return row(rows.get(index), LineBox.of(composition.typesetter(), style), false);
  }

  private TableRow row(List<TableCell> cells, LineBox plain, boolean isHead) {
    List<TableRow.Placed> placed = new ArrayList<>();
    for (TableCell cell : cells) {
      if (!cell.text().passage().isEmpty()) {
        placed.add(place(cell));
      }
    }
    return new TableRow(placed, plain, isHead, isHead ? Density.USUAL.padding() : padding);
  }

  private TableRow.Placed place(TableCell cell) {
    double x = 0;
    for (int i = 0; i < cell.column(); i++) {
      x += widths[i] + gap;
    }
    double cellWidth = gap * (cell.span() - 1);
    for (int i = 0; i < cell.span(); i++) {
      cellWidth += widths[cell.column() + i];
    }
    boolean isNumeric =
        cell.span() == 1 && table.columns().get(cell.column()).kind() == Table.ColumnKind.NUMBER;
    Align align = isNumeric ? Align.END : Align.START;
    double left = composition.left(x, cellWidth) - composition.left(0, width);
    List<TextLine> lines = cell.text().passage().lines(cellWidth, align);
    if (cell.isNumber() && lines.size() == 1) {
      TextLine line = lines.get(0);
      double point = cell.before(line, decimalMark);
      // In a narrow column the figures end where they must, so that none leaves its cell.
      double spare = Math.max(0, cellWidth - line.width());
      if (composition.isRightToLeft()) {
        left += Math.min(spare, before[cell.column()] - point);
      } else {
        left -= Math.min(spare, behind[cell.column()] - (line.width() - point));
      }
    }
    return new TableRow.Placed(lines, cell.text().inks(), left);
  }
}
