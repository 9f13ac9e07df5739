package org.attache.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.Length;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Writes a chart's series: names, and values as in the sheet behind it. */
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
  private final ChartLabels labels;

  ChartSeries(ChartSpec chart, ChartText text) {
    this.chart = chart;
    this.text = text;
    this.sheet = new ChartSheet(chart);
    this.labels = new ChartLabels(chart, text);
  }

  /** Whether every bar carries its value, so that no axis is needed. */
  static boolean labelsEveryPoint(ChartSpec chart) {
    boolean hasBars =
        switch (chart.kind()) {
          case COLUMN, STACKED_COLUMN, BAR, STACKED_BAR -> true;
          default -> false;
        };
    return hasBars && chart.categories().size() * chart.series().size() <= MOST_LABELS;
  }

  void write(int index, CTBarSer series) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    ChartText.fill(series.addNewSpPr(), text.series(index));
    series.addNewInvertIfNegative().setVal(false);
    if (labelsEveryPoint(chart)) {
      labels.values(index, series.addNewDLbls());
    }
    categories(series.addNewCat());
    values(index, series.addNewVal());
  }

  void write(int index, CTLineSer series) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    ChartText.line(series.addNewSpPr(), text.series(index), LINE);
    CTMarker marker = series.addNewMarker();
    marker.addNewSymbol().setVal(MARKERS.get(index % MARKERS.size()));
    marker.addNewSize().setVal((short) 5);
    CTShapeProperties shape = marker.addNewSpPr();
    ChartText.fill(shape, text.series(index));
    ChartText.line(shape, text.series(index), Length.pt(0.75));
    labels.end(index, series.addNewDLbls());
    categories(series.addNewCat());
    values(index, series.addNewVal());
    series.addNewSmooth().setVal(false);
  }

  void write(int index, CTAreaSer series, boolean isStacked) {
    series.addNewIdx().setVal(index);
    series.addNewOrder().setVal(index);
    name(index, series.addNewTx());
    CTShapeProperties shape = series.addNewSpPr();
    if (isStacked) {
      ChartText.fill(shape, text.series(index));
    } else {
      ChartText.veil(shape, text.series(index));
    }
    ChartText.line(shape, text.series(index), LINE);
    categories(series.addNewCat());
    values(index, series.addNewVal());
  }

  /** Writes points: the first series across, the second upwards, each named by its category. */
  void write(CTScatterSer series) {
    series.addNewIdx().setVal(0);
    series.addNewOrder().setVal(0);
    name(1, series.addNewTx());
    ChartText.noLine(series.addNewSpPr());
    CTMarker marker = series.addNewMarker();
    marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
    marker.addNewSize().setVal((short) 6);
    CTShapeProperties shape = marker.addNewSpPr();
    ChartText.fill(shape, text.series(0));
    ChartText.noLine(shape);
    labels.points(series.addNewDLbls());
    CTNumRef across = series.addNewXVal().addNewNumRef();
    across.setF(sheet.values(0));
    cache(0, across.addNewNumCache());
    values(1, series.addNewYVal());
    series.addNewSmooth().setVal(false);
  }

  /** Writes slices, each in a colour of its own; named beside them, or else by the legend. */
  void write(CTPieSer series, boolean isNamed) {
    series.addNewIdx().setVal(0);
    series.addNewOrder().setVal(0);
    name(0, series.addNewTx());
    for (int i = 0; i < chart.categories().size(); i++) {
      CTDPt slice = series.addNewDPt();
      slice.addNewIdx().setVal(i);
      CTShapeProperties shape = slice.addNewSpPr();
      ChartText.fill(shape, text.series(i));
      ChartText.line(shape, text.theme().palette().background(), Length.pt(1.2));
    }
    labels.slices(series.addNewDLbls(), isNamed);
    categories(series.addNewCat());
    values(0, series.addNewVal());
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
    cache(index, reference.addNewNumCache());
  }

  private void cache(int index, CTNumData cache) {
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
}
