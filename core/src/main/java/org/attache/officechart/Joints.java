package org.attache.officechart;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.ooxml.Markup;

/**
 * The lines that join the two marks of a category: bars of error from the first mark to the second.
 *
 * <p>Office has lines from the highest to the lowest mark as well, but LibreOffice draws none. The
 * lengths are formulas in columns of their own, so that the lines follow when data are edited.
 */
final class Joints {

  /** An empty column keeps the lengths out of the table. */
  private static final int FIRST_COLUMN = 4;

  private static final List<String> HEADINGS = List.of("\u2191", "\u2193");

  /** In points. */
  private static final double LINE = 2;

  private Joints() {}

  /** How far up and how far down the second mark is from the first; nothing for other charts. */
  static List<ChartData.Series> of(ChartSpec chart, String format) {
    List<ChartData.Series> joints = new ArrayList<>();
    if (chart.kind() != ChartKind.DUMBBELL || chart.series().size() != 2) {
      return joints;
    }
    int last = chart.categories().size() + 1;
    for (int i = 0; i < HEADINGS.size(); i++) {
      List<Point> lengths = new ArrayList<>();
      for (int j = 0; j < chart.categories().size(); j++) {
        lengths.add(
            length(value(chart, i == 0 ? 1 : 0, j), value(chart, i == 0 ? 0 : 1, j))
                .map(length -> Point.of(length, "", ""))
                .orElse(Point.MISSING));
      }
      String head = DataSheet.cell(FIRST_COLUMN + i, 1);
      String range = DataSheet.range(FIRST_COLUMN + i, last);
      joints.add(new ChartData.Series(HEADINGS.get(i), head, range, format, lengths));
    }
    return joints;
  }

  private static Optional<BigDecimal> value(ChartSpec chart, int series, int category) {
    return chart.series().get(series).points().get(category).value();
  }

  private static Optional<BigDecimal> length(
      Optional<BigDecimal> upper, Optional<BigDecimal> lower) {
    return upper.flatMap(high -> lower.map(low -> high.subtract(low).max(BigDecimal.ZERO)));
  }

  /** The last column of the sheet, from 0. */
  static int lastColumn(ChartData data) {
    int joints = data.joints().size();
    return joints == 0 ? data.series().size() : FIRST_COLUMN + joints - 1;
  }

  /** Writes the headings of the columns, at the end of the first row. */
  static void headings(Markup xml, ChartData data) throws IOException {
    for (int i = 0; i < data.joints().size(); i++) {
      String cell = DataSheet.letters(FIRST_COLUMN + i) + "1";
      DataSheet.words(xml, cell, data.joints().get(i).name());
    }
  }

  /** Writes the lengths of a category, at the end of its row. */
  static void lengths(Markup xml, ChartData data, int category, int style) throws IOException {
    int row = category + 2;
    for (int i = 0; i < data.joints().size(); i++) {
      Optional<BigDecimal> length = data.joints().get(i).at(category);
      if (length.isPresent()) {
        String up = "C" + row + "-B" + row;
        String down = "B" + row + "-C" + row;
        String cell = DataSheet.letters(FIRST_COLUMN + i) + row;
        xml.start("c", "r", cell, "s", Integer.toString(style));
        xml.element("f", "MAX(" + (i == 0 ? up : down) + ",0)");
        xml.element("v", length.get().toPlainString()).end();
      }
    }
  }

  /** Writes the lines, as part of the first series. */
  static void write(Markup xml, ChartData data, Manner manner) throws IOException {
    xml.start("c:errBars").val("c:errDir", "y").val("c:errBarType", "both");
    xml.val("c:errValType", "cust").val("c:noEndCap", "1");
    Numbers.values(xml, "c:plus", data.joints().get(0));
    Numbers.values(xml, "c:minus", data.joints().get(1));
    manner.lineShape(xml, manner.joint(), LINE);
    xml.end();
  }
}
