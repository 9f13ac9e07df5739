package org.attache.docx;

import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.theme.Length;

/** How tall a chart is. */
final class ChartSize {

  private static final double RATIO = 0.5;

  /** Few bars need less room, so that two such charts share a page with their text. */
  private static final double FLAT_RATIO = 0.38;

  private static final int FEW_POINTS = 8;
  private static final Length BAR = Length.pt(15);
  private static final Length BETWEEN = Length.pt(11);
  private static final Length FURNITURE = Length.pt(34);
  private static final Length TALLEST = Length.pt(560);

  private ChartSize() {}

  /** Half its width or less where little is drawn, or as tall as its horizontal bars need. */
  static Length height(ChartSpec chart, Length width) {
    boolean isStacked = chart.kind() == ChartKind.STACKED_BAR;
    if (chart.kind() != ChartKind.BAR && !isStacked) {
      int points = chart.series().size() * chart.categories().size();
      return width.times(points <= FEW_POINTS ? FLAT_RATIO : RATIO);
    }
    Length bars =
        BAR.times(isStacked ? 1 : chart.series().size())
            .plus(BETWEEN)
            .times(chart.categories().size());
    Length height = bars.plus(FURNITURE);
    return height.compareTo(TALLEST) < 0 ? height : TALLEST;
  }
}
