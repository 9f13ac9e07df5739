package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

class DocxChartTest {

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DUMBBELL", "SMALL_MULTIPLES", "TREEMAP", "STACKED_AREA"})
  void holdsTheSameNumbersInChartAndSheet(ChartKind kind)
      throws IOException, InvalidFormatException {
    ChartFigure figure = SampleBriefs.chart("fig-1", 1, kind, "Title");
    XWPFChart chart = written(figure).document().getCharts().get(0);

    XSSFWorkbook workbook = chart.getWorkbook();
    List<CTNumData> caches = caches(chart.getCTChart().getPlotArea());
    for (int i = 0; i < figure.chart().series().size(); i++) {
      ChartSpec.Series series = figure.chart().series().get(i);
      assertEquals(values(series), values(caches.get(i), series.points().size()));
      assertEquals(values(series), values(workbook.getSheetAt(0), i + 1));
      assertEquals(
          series.name(), workbook.getSheetAt(0).getRow(0).getCell(i + 1).getStringCellValue());
    }
    assertEquals("2017", workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DUMBBELL", "SMALL_MULTIPLES", "TREEMAP", "STACKED_AREA"})
  void leavesGapsWhereValuesAreMissing(ChartKind kind) {
    XWPFChart chart =
        written(SampleBriefs.chart("fig-1", 1, kind, "T")).document().getCharts().get(0);

    assertEquals(STDispBlanksAs.GAP, chart.getCTChart().getDispBlanksAs().getVal());
    assertEquals(5, caches(chart.getCTChart().getPlotArea()).get(0).getPtCount().getVal());
    assertEquals(4, caches(chart.getCTChart().getPlotArea()).get(0).sizeOfPtArray());
  }

  @Test
  void drawsEachKindAsOfficeDoes() {
    CTPlotArea column = plot(ChartKind.COLUMN);
    CTBarChart bar = plot(ChartKind.BAR).getBarChartArray(0);

    assertEquals(STBarDir.COL, column.getBarChartArray(0).getBarDir().getVal());
    assertEquals(STBarDir.BAR, bar.getBarDir().getVal());
    assertEquals(1, plot(ChartKind.LINE).sizeOfLineChartArray());
  }

  @Test
  void drawsAnAreaWithGapsAsLinesSinceOfficeWouldDropItToZero() {
    assertEquals(1, plot(ChartKind.AREA).sizeOfLineChartArray());
    assertEquals(0, plot(ChartKind.AREA).sizeOfAreaChartArray());
    ChartSpec whole =
        new ChartSpec(
            ChartKind.AREA,
            List.of("2019", "2020"),
            List.of(
                new ChartSpec.Series(
                    "Sold",
                    List.of(
                        Point.of(BigDecimal.ONE, "1", ""), Point.of(BigDecimal.TEN, "10", "")))),
            "units",
            0);
    ChartFigure figure = new ChartFigure(SampleBriefs.caption("f", 1, "T"), whole, "Rises.");

    CTPlotArea plot = written(figure).document().getCharts().get(0).getCTChart().getPlotArea();
    assertEquals(1, plot.sizeOfAreaChartArray());
  }

  @Test
  void namesLinesAtTheirEndsAndNeedsALegendOnlyForBars() {
    assertFalse(chart(ChartKind.LINE).getCTChart().isSetLegend());
    assertTrue(chart(ChartKind.COLUMN).getCTChart().isSetLegend());
    assertTrue(
        plot(ChartKind.LINE)
            .getLineChartArray(0)
            .getSerArray(0)
            .getDLbls()
            .getDLblArray(0)
            .getShowSerName()
            .getVal());
  }

  @Test
  void printsALabelThatSaysMoreThanTheNumber() {
    ChartSpec about =
        new ChartSpec(
            ChartKind.COLUMN,
            List.of("2019"),
            List.of(
                new ChartSpec.Series(
                    "Sold", List.of(Point.of(new BigDecimal("15.1"), "about 15.1", "f")))),
            "million",
            1);
    ChartFigure figure = new ChartFigure(SampleBriefs.caption("f", 1, "T"), about, "About 15.");

    assertTrue(written(figure).part("word/charts/chart1.xml").contains(">about 15.1<"));
    assertFalse(
        written(SampleBriefs.chart("f", 1, ChartKind.COLUMN, "T"))
            .part("word/charts/chart1.xml")
            .contains("<c:rich>"));
  }

  @Test
  void saysWhatTheChartShows() {
    Written written = written(SampleBriefs.chart("fig-1", 1, ChartKind.COLUMN, "More sold"));
    CTInline inline =
        written.document().getParagraphs().stream()
            .filter(one -> Style.FIGURE.id().equals(one.getStyle()))
            .map(one -> one.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0))
            .findFirst()
            .orElseThrow();

    assertEquals(
        "Belarus sold more in every year: 35.1 against 15.1 in 2019.",
        inline.getDocPr().getDescr());
    assertEquals("More sold", inline.getDocPr().getTitle());
    assertEquals(TestThemes.plain().paper().textWidth().emu(), inline.getExtent().getCx());
  }

  @ParameterizedTest
  @EnumSource(names = {"DUMBBELL", "SMALL_MULTIPLES", "TREEMAP", "STACKED_AREA"})
  void showsAsAPictureWhatOfficeCannotDraw(ChartKind kind) {
    Written written = written(SampleBriefs.chart("fig-1", 1, kind, "More sold"));

    assertEquals(0, written.document().getCharts().size());
    assertEquals(1, written.document().getAllPictures().size());
    assertTrue(written.body().contains("descr=\"Belarus sold more in every year"));
  }

  @Test
  void drawsAStackOfAreasWithoutGapsAndLinesWithRoomForTheirNames() {
    assertEquals(1, plot(two(ChartKind.STACKED_AREA, "3")).sizeOfAreaChartArray());
    assertEquals(1, plot(two(ChartKind.SLOPE, "3")).sizeOfLineChartArray());
    assertEquals(0, written(two(ChartKind.SLOPE, "8.9")).document().getCharts().size());
  }

  private static ChartFigure two(ChartKind kind, String end) {
    List<ChartSpec.Series> series =
        List.of(
            new ChartSpec.Series("Sold", List.of(point("1"), point("9"))),
            new ChartSpec.Series("Bought", List.of(point("5"), point(end))));
    ChartSpec spec = new ChartSpec(kind, List.of("2019", "2020"), series, "units", 0);
    return new ChartFigure(SampleBriefs.caption("f", 1, "T"), spec, "Rises.");
  }

  private static Point point(String value) {
    return Point.of(new BigDecimal(value), value, "");
  }

  private static CTPlotArea plot(ChartFigure figure) {
    return written(figure).document().getCharts().get(0).getCTChart().getPlotArea();
  }

  @Test
  void namesThePointsOfAScatterChart() {
    CTDLbls labels = plot(ChartKind.SCATTER).getScatterChartArray(0).getSerArray(0).getDLbls();
    assertEquals("2017", labels.getDLblArray(0).getTx().getRich().getPArray(0).getRArray(0).getT());
  }

  @Test
  void showsATimelineAsAPictureWithItsWords() {
    Written written = Written.of(SampleBriefs.of(SampleBriefs.timeline("fig-1", 1)));

    assertEquals(1, written.document().getAllPictures().size());
    assertArrayEquals(
        TestPictures.draw(TestThemes.plain().paper().textWidth()).png(),
        written.document().getAllPictures().get(0).getData());
    assertTrue(written.body().contains("descr=\"Relations began on 3 February 1994.\""));
  }

  private static Written written(ChartFigure figure) {
    return Written.of(SampleBriefs.of(figure));
  }

  private static XWPFChart chart(ChartKind kind) {
    return written(SampleBriefs.chart("fig-1", 1, kind, "Title")).document().getCharts().get(0);
  }

  private static CTPlotArea plot(ChartKind kind) {
    return chart(kind).getCTChart().getPlotArea();
  }

  private static List<CTNumData> caches(CTPlotArea plot) {
    List<CTNumData> caches = new ArrayList<>();
    plot.getBarChartList()
        .forEach(
            c -> c.getSerList().forEach(s -> caches.add(s.getVal().getNumRef().getNumCache())));
    plot.getLineChartList()
        .forEach(
            c -> c.getSerList().forEach(s -> caches.add(s.getVal().getNumRef().getNumCache())));
    plot.getAreaChartList()
        .forEach(
            c -> c.getSerList().forEach(s -> caches.add(s.getVal().getNumRef().getNumCache())));
    plot.getPieChartList()
        .forEach(
            c -> c.getSerList().forEach(s -> caches.add(s.getVal().getNumRef().getNumCache())));
    plot.getDoughnutChartList()
        .forEach(
            c -> c.getSerList().forEach(s -> caches.add(s.getVal().getNumRef().getNumCache())));
    plot.getScatterChartList()
        .forEach(
            c ->
                c.getSerList()
                    .forEach(
                        s -> {
                          caches.add(s.getXVal().getNumRef().getNumCache());
                          caches.add(s.getYVal().getNumRef().getNumCache());
                        }));
    return caches;
  }

  private static List<Optional<Double>> values(ChartSpec.Series series) {
    return series.points().stream()
        .map(point -> point.value().map(BigDecimal::doubleValue))
        .toList();
  }

  private static List<Optional<Double>> values(CTNumData cache, int count) {
    List<Optional<Double>> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(Optional.empty());
    }
    for (CTNumVal value : cache.getPtList()) {
      values.set((int) value.getIdx(), Optional.of(Double.valueOf(value.getV())));
    }
    return values;
  }

  private static List<Optional<Double>> values(XSSFSheet sheet, int column) {
    List<Optional<Double>> values = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      XSSFCell cell = sheet.getRow(i).getCell(column);
      values.add(Optional.ofNullable(cell).map(XSSFCell::getNumericCellValue));
    }
    return values;
  }
}
