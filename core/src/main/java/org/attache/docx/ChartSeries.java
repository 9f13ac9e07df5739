package org.attache.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Writes a chart's series: names, values as in the sheet behind it, labels. */
final class ChartSeries {

  /** More bars than this are too narrow for a label each. */
  private static final int MOST_LABELS = 24;

  private static final Length LINE = Length.pt(2);

  /** Shapes told apart without colour. */
  private static final List<STMarkerStyle.Enum> MARKERS =
      List.of(
          STMarkerStyle.CIRCLE,
          STMarkerStyle.SQUARE,
          STMarkerStyle.DIAMOND,
          STMarkerStyle.TRIANGLE);

  private final ChartSpec chart;
  private final ChartText text;
  private final ChartSheet sheet;

  ChartSeries(ChartSpec chart, ChartText text) {
    this.chart = chart;
    this.text = text;
    this.sheet = new ChartSheet(chart);
  }

  /** Whether every bar carries its value, so that no axis is needed. */
  static boolean labelsEveryPoint(ChartSpec chart) {
    boolean hasBars = chart.kind() != ChartKind.LINE && chart.kind() != ChartKind.AREA;
    return hasBars && chart.categories().size() * chart.series().size() <= MOST_LABELS;
  }

  void write(int index, CTBarSer series) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    ChartText.fill(series.addNewSpPr(), colour(index));
    series.addNewInvertIfNegative().setVal(false);
    if (labelsEveryPoint(chart)) {
      valueLabels(index, series.addNewDLbls());
    }
    categories(series.addNewCat());
    values(index, series.addNewVal());
  }

  void write(int index, CTLineSer series) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    ChartText.line(series.addNewSpPr(), colour(index), LINE);
    CTMarker marker = series.addNewMarker();
    marker.addNewSymbol().setVal(MARKERS.get(index % MARKERS.size()));
    marker.addNewSize().setVal((short) 5);
    CTShapeProperties shape = marker.addNewSpPr();
    ChartText.fill(shape, colour(index));
    ChartText.line(shape, colour(index), Length.pt(0.75));
    endLabel(index, series.addNewDLbls());
    categories(series.addNewCat());
    values(index, series.addNewVal());
    series.addNewSmooth().setVal(false);
  }

  void write(int index, CTAreaSer series) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    CTShapeProperties shape = series.addNewSpPr();
    ChartText.veil(shape, colour(index));
    ChartText.line(shape, colour(index), LINE);
    categories(series.addNewCat());
    values(index, series.addNewVal());
  }

  private Colour colour(int index) {
    List<Colour> colours = text.theme().palette().series();
    return colours.get(index % colours.size());
  }

  private void name(int index, CTSerTx name) {
    CTStrRef reference = name.addNewStrRef();
    reference.setF(sheet.name(index));
    cache(reference.addNewStrCache(), List.of(chart.series().get(index).name()));
  }

  private void categories(CTAxDataSource categories) {
    CTStrRef reference = categories.addNewStrRef();
    reference.setF(sheet.categories());
    cache(reference.addNewStrCache(), chart.categories());
  }

  private static void cache(CTStrData cache, List<String> words) {
    cache.addNewPtCount().setVal(words.size());
    for (int i = 0; i < words.size(); i++) {
      CTStrVal value = cache.addNewPt();
      value.setIdx(i);
      value.setV(words.get(i));
    }
  }

  private void values(int index, CTNumDataSource values) {
    CTNumRef reference = values.addNewNumRef();
    reference.setF(sheet.values(index));
    CTNumData cache = reference.addNewNumCache();
    cache.setFormatCode(ChartSheet.format(chart.decimals()));
    List<Point> points = chart.series().get(index).points();
    cache.addNewPtCount().setVal(points.size());
    for (int i = 0; i < points.size(); i++) {
      Optional<BigDecimal> value = points.get(i).value();
      if (value.isPresent()) {
        CTNumVal point = cache.addNewPt();
        point.setIdx(i);
        point.setV(value.get().toPlainString());
      }
    }
  }

  private void valueLabels(int index, CTDLbls labels) {
    boolean isStacked = chart.kind() == ChartKind.STACKED_COLUMN;
    STDLblPos.Enum place = isStacked ? STDLblPos.CTR : STDLblPos.OUT_END;
    List<Point> points = chart.series().get(index).points();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value().isPresent() && isSaidOtherwise(points.get(i))) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(i);
        label.addNewLayout();
        text.words(label.addNewTx().addNewRich(), points.get(i).label());
        label.addNewDLblPos().setVal(place);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
      }
    }
    labels.addNewNumFmt().setFormatCode(ChartSheet.format(chart.decimals()));
    labels.getNumFmt().setSourceLinked(false);
    CTShapeProperties shape = labels.addNewSpPr();
    shape.addNewNoFill();
    ChartText.noLine(shape);
    Colour colour = isStacked ? readableOn(colour(index)) : text.theme().palette().text();
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
  private void endLabel(int index, CTDLbls labels) {
    List<Point> points = chart.series().get(index).points();
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).value().isPresent()) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(i);
        label.addNewLayout();
        label.addNewNumFmt().setFormatCode(ChartSheet.format(chart.decimals()));
        label.getNumFmt().setSourceLinked(false);
        CTShapeProperties shape = label.addNewSpPr();
        shape.addNewNoFill();
        ChartText.noLine(shape);
        text.write(label.addNewTxPr(), colour(index), true);
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
}
