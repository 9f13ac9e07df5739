package org.attache.docx;

import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.theme.Length;
import org.attache.theme.Palette;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;

/** Writes a chart's axes: one of categories, one of values with faint lines across. */
final class ChartAxes {

  private static final Length HAIRLINE = Length.pt(0.5);

  private final ChartSpec chart;
  private final ChartKind kind;
  private final ChartText text;
  private final boolean isMirrored;

  ChartAxes(ChartSpec chart, ChartKind kind, ChartText text, Script script) {
    this.chart = chart;
    this.kind = kind;
    this.text = text;
    this.isMirrored = script.isRightToLeft();
  }

  void write(CTPlotArea plot) {
    if (kind == ChartKind.SCATTER) {
      measure(plot.addNewValAx(), 0);
      measure(plot.addNewValAx(), 1);
      return;
    }
    categories(plot.addNewCatAx());
    values(plot.addNewValAx());
  }

  private boolean isAcross() {
    return kind == ChartKind.BAR || kind == ChartKind.STACKED_BAR;
  }

  /** The axis of a measure, named by its series: the first runs across, the second upwards. */
  private void measure(CTValAx axis, int series) {
    boolean isFirst = series == 0;
    axis.addNewAxId().setVal(isFirst ? ChartWriter.CATEGORY_AXIS : ChartWriter.VALUE_AXIS);
    orient(axis.addNewScaling(), isFirst && isMirrored);
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(isFirst ? STAxPos.B : STAxPos.L);
    ChartText.line(axis.addNewMajorGridlines().addNewSpPr(), palette().rule(), HAIRLINE);
    CTTitle title = axis.addNewTitle();
    text.words(title.addNewTx().addNewRich(), chart.series().get(series).name());
    title.addNewOverlay().setVal(false);
    format(axis.addNewNumFmt(), "General");
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    ChartText.line(axis.addNewSpPr(), palette().muted(), HAIRLINE);
    text.write(axis.addNewTxPr(), palette().muted(), false);
    axis.addNewCrossAx().setVal(isFirst ? ChartWriter.VALUE_AXIS : ChartWriter.CATEGORY_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewCrossBetween().setVal(STCrossBetween.MID_CAT);
  }

  private void categories(CTCatAx axis) {
    axis.addNewAxId().setVal(ChartWriter.CATEGORY_AXIS);
    // Horizontal bars count from the bottom unless turned round.
    orient(axis.addNewScaling(), isAcross() || isMirrored);
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(isAcross() ? STAxPos.L : STAxPos.B);
    format(axis.addNewNumFmt(), "General");
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    // Below the lowest bar even where values are negative.
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    ChartText.line(axis.addNewSpPr(), palette().muted(), HAIRLINE);
    text.write(axis.addNewTxPr());
    axis.addNewCrossAx().setVal(ChartWriter.VALUE_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewAuto().setVal(false);
    axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
    axis.addNewLblOffset().setVal(100);
    axis.addNewNoMultiLvlLbl().setVal(true);
  }

  private void values(CTValAx axis) {
    boolean isLabelled = ChartSeries.labelsEveryPoint(chart);
    axis.addNewAxId().setVal(ChartWriter.VALUE_AXIS);
    CTScaling scaling = axis.addNewScaling();
    orient(scaling, isAcross() && isMirrored);
    axis.addNewDelete().setVal(isLabelled);
    axis.addNewAxPos().setVal(isAcross() ? STAxPos.B : STAxPos.L);
    if (!isLabelled) {
      ChartText.line(axis.addNewMajorGridlines().addNewSpPr(), palette().rule(), HAIRLINE);
    }
    format(axis.addNewNumFmt(), ChartSheet.format(0));
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
    ChartText.noLine(axis.addNewSpPr());
    text.write(axis.addNewTxPr(), palette().muted(), false);
    axis.addNewCrossAx().setVal(ChartWriter.CATEGORY_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewCrossBetween()
        .setVal(
            kind == ChartKind.AREA || kind == ChartKind.STACKED_AREA
                ? STCrossBetween.MID_CAT
                : STCrossBetween.BETWEEN);
  }

  private static void orient(CTScaling scaling, boolean isReversed) {
    scaling.addNewOrientation().setVal(isReversed ? STOrientation.MAX_MIN : STOrientation.MIN_MAX);
  }

  private static void format(CTNumFmt format, String code) {
    format.setFormatCode(code);
    format.setSourceLinked(false);
  }

  private Palette palette() {
    return text.theme().palette();
  }
}
