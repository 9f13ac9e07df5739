package org.attache.layout;

import java.util.List;
import org.attache.text.TextLine;

/** The cells of a row, broken into lines and placed beside each other. */
final class TableRow {

  /**
   * A cell with its lines.
   *
   * @param lines from top to bottom
   * @param inks of its text
   * @param x of its left edge, in points from the table's
   */
  record Placed(List<TextLine> lines, List<Ink> inks, double x) {}

  private final List<Placed> cells;
  private final LineBox plain;
  private final boolean isHead;
  private final double padding;

  TableRow(List<Placed> cells, LineBox plain, boolean isHead, double padding) {
    this.cells = List.copyOf(cells);
    this.plain = plain;
    this.isHead = isHead;
    this.padding = padding;
  }

  /** How high the row is with its padding, in points. */
  double height() {
    double height = plain.height();
    for (Placed cell : cells) {
      height = Math.max(height, CellPaint.height(cell.lines(), plain));
    }
    return height + 2 * padding;
  }

  /** What is free above and below its words, in points. */
  double padding() {
    return padding;
  }

  double baseline() {
    return padding + plain.baseline();
  }

  /** How many lines the longest cell has. */
  int lines() {
    int lines = 1;
    for (Placed cell : cells) {
      lines = Math.max(lines, cell.lines().size());
    }
    return lines;
  }

  /** Tells what is being filled which notes the row points to. */
  void owe(Flow flow) {
    cells.forEach(cell -> flow.owe(cell.lines(), cell.inks()));
  }

  /** Tells what is being filled which notes one line of every cell points to. */
  void owe(Flow flow, int line) {
    for (Placed cell : cells) {
      if (line < cell.lines().size()) {
        flow.owe(cell.lines().subList(line, line + 1), cell.inks());
      }
    }
  }

  /** Puts the row; heads stand on the foot of theirs. */
  void put(Sheet sheet, double x, double y) {
    double height = height();
    for (Placed cell : cells) {
      double down = isHead ? height - padding - CellPaint.height(cell.lines(), plain) : padding;
      CellPaint.put(sheet, cell.lines(), cell.inks(), x + cell.x(), y + down, plain);
    }
  }

  /** Puts one line of every cell that has so many, for rows that are higher than a page. */
  void putLine(Sheet sheet, int line, double x, double y) {
    for (Placed cell : cells) {
      if (line < cell.lines().size()) {
        List<TextLine> one = cell.lines().subList(line, line + 1);
        CellPaint.put(sheet, one, cell.inks(), x + cell.x(), y, plain);
      }
    }
  }

  /** How high one line of it is, in points. */
  double lineHeight(int line) {
    double height = plain.height();
    for (Placed cell : cells) {
      if (line < cell.lines().size()) {
        height = Math.max(height, plain.with(cell.lines().get(line)).height());
      }
    }
    return height;
  }
}
