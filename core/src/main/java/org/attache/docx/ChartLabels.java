package org.attache.docx;

import java.math.RoundingMode;
import java.util.List;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.Colour;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Writes what stands beside the marks of a native chart: values, names, or both. */
final class ChartLabels {

  private final ChartSpec chart;
  private final ChartText text;

  ChartLabels(ChartSpec chart, ChartText text) {
    this.chart = chart;
    this.text = text;
  }

  /** The values of bars: their numbers, or what is said instead of a number. */
  void values(int index, CTDLbls labels) {
    boolean isStacked =
        chart.kind() == ChartKind.STACKED_COLUMN || chart.kind() == ChartKind.STACKED_BAR;
    STDLblPos.Enum place = isStacked ? STDLblPos.CTR : STDLblPos.OUT_END;
    List<Point> points = chart.series().get(index).points();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value().isPresent() && isSaidOtherwise(points.get(i))) {
        spokenLabel(labels.addNewDLbl(), i, points.get(i).label(), place);
      }
    }
    labels.addNewNumFmt().setFormatCode(ChartSheet.format(chart.decimals()));
    labels.getNumFmt().setSourceLinked(false);
    bare(labels.addNewSpPr());
    Colour colour = isStacked ? readableOn(text.series(index)) : text.theme().palette().text();
    text.write(labels.addNewTxPr(), colour, false);
    labels.addNewDLblPos().setVal(place);
    show(labels, true);
  }

  /** The label is more than the number, such as "about 15". */
  private boolean isSaidOtherwise(Point point) {
    String digits = point.label().replaceAll("[^0-9]", "");
    String number =
        point
            .value()
            .orElseThrow()
            .setScale(chart.decimals(), RoundingMode.HALF_UP)
            .abs()
            .toPlainString()
            .replaceAll("[^0-9]", "");
    boolean hasWords = point.label().codePoints().anyMatch(Character::isLetter);
    return hasWords || !digits.equals(number) && point.label().chars().allMatch(c -> c < 128);
  }

  private Colour readableOn(Colour ground) {
    Colour dark = text.theme().palette().text();
    return ground.contrast(Colour.WHITE) >= ground.contrast(dark) ? Colour.WHITE : dark;
  }

  /** The series' name at its last value, in its colour. */
  void end(int index, CTDLbls labels) {
    List<Point> points = chart.series().get(index).points();
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).value().isPresent()) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(i);
        label.addNewLayout();
        label.addNewNumFmt().setFormatCode(ChartSheet.format(chart.decimals()));
        label.getNumFmt().setSourceLinked(false);
        bare(label.addNewSpPr());
        text.write(label.addNewTxPr(), text.series(index), true);
        label.addNewDLblPos().setVal(STDLblPos.R);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(true);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
        label.setSeparator(" ");
        break;
      }
    }
    show(labels, false);
  }

  private static void show(CTDLbls labels, boolean showsValues) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(showsValues);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** The names of points beside them. */
  void points(CTDLbls labels) {
    for (int i = 0; i < chart.categories().size(); i++) {
      int at = i;
      boolean isDrawn =
          chart.series().stream().allMatch(one -> one.points().get(at).value().isPresent());
      if (isDrawn && !chart.categories().get(i).isBlank()) {
        spokenLabel(labels.addNewDLbl(), i, chart.categories().get(i), STDLblPos.R);
      }
    }
    show(labels, false);
  }

  /** The values of slices, with their names where there is no legend. */
  void slices(CTDLbls labels, boolean isNamed) {
    if (!isNamed) {
      for (int i = 0; i < chart.categories().size(); i++) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(i);
        label.addNewLayout();
        bare(label.addNewSpPr());
        text.write(label.addNewTxPr(), readableOn(text.series(i)), false);
        shown(label, true);
      }
    }
    labels.addNewNumFmt().setFormatCode(ChartSheet.format(chart.decimals()));
    labels.getNumFmt().setSourceLinked(false);
    bare(labels.addNewSpPr());
    text.write(labels.addNewTxPr());
    if (isNamed) {
      labels.addNewDLblPos().setVal(STDLblPos.BEST_FIT);
    }
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(isNamed);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
    labels.setSeparator("\n");
    labels.addNewShowLeaderLines().setVal(true);
  }

  private static void bare(CTShapeProperties shape) {
    shape.addNewNoFill();
    ChartText.noLine(shape);
  }

  private void spokenLabel(CTDLbl label, int index, String words, STDLblPos.Enum place) {
    label.addNewIdx().setVal(index);
    label.addNewLayout();
    text.words(label.addNewTx().addNewRich(), words);
    label.addNewDLblPos().setVal(place);
    shown(label, true);
  }

  private static void shown(CTDLbl label, boolean showsValue) {
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(showsValue);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(false);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }
}
