package org.attache.officechart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.office.ChartRanges;
import org.attache.office.OoxmlValidity;
import org.attache.office.PartsOf;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartBuffer;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeChartTest {

  private static final Pattern CACHE =
      Pattern.compile("<c:(?:val|xVal|yVal)><c:numRef>.*?</c:numRef>");
  private static final Pattern POINT =
      Pattern.compile("<c:pt idx=\"(\\d+)\"[^>]*><c:v>([^<]*)</c:v>");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void satisfiesTheSchemaInEveryKindAndDirection(boolean isRightToLeft) throws IOException {
    Map<String, ChartSpec> drawn = drawn();

    assertEquals(List.of(), OoxmlValidity.errors(ChartDocument.of(drawn, isRightToLeft)));
  }

  @Test
  void namesForEveryNumberTheCellThatHoldsIt() throws IOException {
    for (Map.Entry<String, ChartSpec> one : drawn().entrySet()) {
      byte[] part = xml(one.getValue()).getBytes(StandardCharsets.UTF_8);

      assertEquals(
          List.of(), ChartRanges.differences(part, chart(one.getValue()).workbook()), one.getKey());
    }
  }

  @Test
  void keepsInItsWorkbookAllThatEditingTheDataNeeds() throws IOException {
    for (Map.Entry<String, ChartSpec> one : drawn().entrySet()) {
      Map<String, String> parts = PartsOf.file(chart(one.getValue()).workbook());

      assertTrue(
          parts.keySet().stream().noneMatch(name -> name.contains("externalLink")), one.getKey());
      assertTrue(
          parts.values().stream().noneMatch(part -> part.contains("TargetMode=\"External\"")),
          one.getKey());
      assertEquals(1, xml(one.getValue()).split("<c:externalData ", -1).length - 1, one.getKey());
      assertFalse(xml(one.getValue()).contains("<c:f>["), one.getKey());
    }
  }

  @Test
  void holdsTheSameNumbersInChartAndWorkbook() throws IOException {
    Map<String, ChartSpec> drawn = drawn();
    List<ChartSpec> specs = new ArrayList<>(drawn.values());
    byte[] bytes = ChartDocument.of(drawn, false);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertEquals(specs.size(), document.getCharts().size());
      for (int i = 0; i < specs.size(); i++) {
        XWPFChart part = document.getCharts().get(i);
        // Charts are listed as their parts' names are sorted.
        String name = part.getPackagePart().getPartName().getName();
        int number = Integer.parseInt(name.replaceAll("\\D", ""));
        ChartSpec spec = specs.get(number - 1);
        assertEquals(values(spec), cached(xml(spec)), name);
        try (XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(chart(spec).workbook()))) {
          assertEquals(values(spec), cells(spec, workbook.getSheetAt(0)), name);
        }
      }
    }
  }

  private static List<Map<Integer, BigDecimal>> values(ChartSpec spec) {
    List<Map<Integer, BigDecimal>> all = new ArrayList<>();
    for (ChartSpec.Series series : spec.series()) {
      Map<Integer, BigDecimal> values = new TreeMap<>();
      for (int i = 0; i < series.points().size(); i++) {
        if (series.points().get(i).value().isPresent()) {
          values.put(i, series.points().get(i).value().get());
        }
      }
      all.add(values);
    }
    return all;
  }

  private static List<Map<Integer, BigDecimal>> cached(String xml) {
    List<Map<Integer, BigDecimal>> all = new ArrayList<>();
    Matcher cache = CACHE.matcher(xml);
    while (cache.find()) {
      Map<Integer, BigDecimal> values = new TreeMap<>();
      Matcher point = POINT.matcher(cache.group());
      while (point.find()) {
        values.put(Integer.parseInt(point.group(1)), new BigDecimal(point.group(2)));
      }
      all.add(values);
    }
    return all;
  }

  private static List<Map<Integer, BigDecimal>> cells(ChartSpec spec, XSSFSheet sheet) {
    List<Map<Integer, BigDecimal>> all = new ArrayList<>();
    for (int s = 0; s < spec.series().size(); s++) {
      assertEquals(
          spec.series().get(s).name(), sheet.getRow(0).getCell(s + 1).getStringCellValue());
      Map<Integer, BigDecimal> values = new TreeMap<>();
      for (int i = 0; i < spec.categories().size(); i++) {
        Cell cell = sheet.getRow(i + 1).getCell(s + 1);
        if (cell != null) {
          Point point = spec.series().get(s).points().get(i);
          assertEquals(point.value().orElseThrow().doubleValue(), cell.getNumericCellValue());
          values.put(i, point.value().orElseThrow());
        }
      }
      all.add(values);
    }
    return all;
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    assertArrayEquals(ChartDocument.of(drawn(), false), ChartDocument.of(drawn(), false));
  }

  @Test
  void leavesToPicturesWhatOfficeCannotDraw() {
    Map<String, ChartSpec> all = Samples.all();

    assertFalse(NativeChart.draws(all.get("TREEMAP few")));
    assertFalse(NativeChart.draws(all.get("SMALL_MULTIPLES few")));
    assertFalse(NativeChart.draws(all.get("STACKED_AREA gaps")));
    assertTrue(NativeChart.draws(all.get("STACKED_AREA few")));
    assertTrue(NativeChart.draws(all.get("DUMBBELL few")));
  }

  @Test
  void joinsTheTwoMarksOfADumbbell() throws IOException {
    ChartSpec spec = Samples.all().get("DUMBBELL few");
    String xml = xml(spec);

    assertEquals(2, xml.split("<c:ser>", -1).length - 1);
    assertEquals(1, xml.split("<c:errBars>", -1).length - 1);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(chart(spec).workbook()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("MAX(C2-B2,0)", sheet.getRow(1).getCell(4).getCellFormula());
      assertEquals("MAX(B3-C3,0)", sheet.getRow(2).getCell(5).getCellFormula());
      XSSFFormulaEvaluator formulas = new XSSFFormulaEvaluator(workbook);
      for (int row = 1; row <= 2; row++) {
        for (int column = 4; column <= 5; column++) {
          Cell cell = sheet.getRow(row).getCell(column);
          double stored = cell.getNumericCellValue();
          assertEquals(stored, formulas.evaluate(cell).getNumberValue(), 1e-9);
        }
      }
    }
  }

  @Test
  void drawsASlopeAsLinesBetweenTwoStatesWithoutAnAxisOfValues() throws IOException {
    String xml = xml(Samples.all().get("SLOPE few"));

    assertTrue(xml.contains("<c:lineChart>"));
    assertTrue(xml.contains("<c:axPos val=\"b\"/><c:majorGridlines>"), xml);
    assertTrue(xml.contains("<c:crossBetween val=\"midCat\"/>"), xml);
    assertFalse(xml.contains("<c:legend>"));
    assertEquals(2, xml.split("<c:showSerName val=\"1\"/>", -1).length - 1);
    assertTrue(
        xml.contains("<c:dLblPos val=\"l\"/>") && xml.contains("<c:dLblPos val=\"r\"/>"), xml);
  }

  @Test
  void marksTheEndsOfADumbbellByShapeAsWellAsColour() throws IOException {
    String xml = xml(Samples.all().get("DUMBBELL few"));

    assertTrue(xml.contains("<c:symbol val=\"circle\"/>"), xml);
    assertTrue(xml.contains("<c:symbol val=\"square\"/>"), xml);
    assertTrue(xml.contains("<c:dLblPos val=\"t\"/>"), xml);
    assertTrue(xml.contains("<c:dLblPos val=\"b\"/>"), xml);
  }

  @Test
  void drawsAnAreaWithGapsAsLinesSinceOfficeWouldDropItToZero() throws IOException {
    assertTrue(xml(Samples.all().get("AREA gaps")).contains("<c:lineChart>"));
    assertTrue(xml(Samples.all().get("AREA few")).contains("<c:areaChart>"));
    assertTrue(xml(Samples.all().get("LINE gaps")).contains("<c:dispBlanksAs val=\"gap\"/>"));
  }

  @Test
  void startsBarsAtZero() throws IOException {
    assertTrue(xml(Samples.all().get("COLUMN few")).contains("<c:min val=\"0\"/>"));
    assertFalse(xml(Samples.all().get("COLUMN negative")).contains("<c:min "));
  }

  @Test
  void keepsYearsAtTheirDistances() throws IOException {
    assertTrue(xml(Samples.all().get("LINE uneven")).contains("<c:dateAx>"));
    assertTrue(xml(Samples.all().get("LINE many")).contains("<c:catAx>"));
  }

  @Test
  void namesLinesAtTheirEndsAndNeedsALegendOnlyForBars() throws IOException {
    String lines = xml(Samples.all().get("LINE many"));
    String bars = xml(Samples.all().get("STACKED_BAR many"));

    assertEquals(8, lines.split("<c:showSerName val=\"1\"/>", -1).length - 1);
    assertFalse(lines.contains("<c:legend>"));
    assertTrue(bars.contains("<c:legend><c:legendPos val=\"t\"/>"));
  }

  @Test
  void keepsALabelThatSaysMoreThanItsNumberTiedToTheNumber() throws IOException {
    String xml = xml(labelled("15.1", "about 15.1"));

    assertTrue(xml.contains("formatCode=\"&quot;about &quot;#,##0.0\""));
    assertFalse(xml.contains("<c:rich>"));
  }

  @Test
  void writesTheMinusSignOfPrint() throws IOException {
    String xml = xml(Samples.all().get("COLUMN negative"));

    assertTrue(xml.contains("formatCode=\"#,##0;&quot;−&quot;#,##0\"><c:v>-1</c:v>"), xml);
  }

  @Test
  void writesALabelWithoutItsNumberAsWords() throws IOException {
    assertTrue(xml(labelled("15.1", "a few")).contains("<a:t>a few</a:t>"));
  }

  @Test
  void writesANumberWithTheDecimalsThatItHasInPrint() throws IOException {
    String xml = xml(labelled("37", "37"));

    assertTrue(xml.contains("<c:pt idx=\"0\" formatCode=\"#,##0\"><c:v>37</c:v>"), xml);
  }

  @Test
  void writesTheDigitsOfTheScriptInPrint() throws IOException {
    assertTrue(xml(labelled("15.1", "۱۵٫۱")).contains("formatCode=\"[$-3000000]#,##0.0\""));
  }

  @Test
  void turnsCategoriesRoundFromRightToLeft() throws IOException {
    ChartSpec spec = Samples.all().get("COLUMN few");
    PartBuffer text = new PartBuffer();
    Markup xml = Markup.document(text);
    NativeChart.of(spec, TestThemes.plain(), "ur", true).write(xml, "rId1");
    xml.flush();

    assertTrue(text.toString(StandardCharsets.UTF_8).contains("<c:orientation val=\"maxMin\"/>"));
    assertTrue(text.toString(StandardCharsets.UTF_8).contains("rtl=\"1\""));
  }

  @Test
  void doesWithoutATableWhereHeadingsAreTheSame() throws IOException {
    ChartSpec.Series one = Samples.series("Sold", "1 2");
    ChartSpec twins =
        new ChartSpec(ChartKind.COLUMN, List.of("a", "b"), List.of(one, one), "units", 0);

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(chart(twins).workbook()))) {
      assertEquals(0, workbook.getSheetAt(0).getTables().size());
    }
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(chart(Samples.all().get("LINE few")).workbook()))) {
      assertEquals(1, workbook.getSheetAt(0).getTables().size());
    }
  }

  private static ChartSpec labelled(String value, String label) {
    return new ChartSpec(
        ChartKind.COLUMN,
        List.of("2019"),
        List.of(new ChartSpec.Series("Sold", List.of(Point.of(new BigDecimal(value), label, "f")))),
        "million",
        1);
  }

  static Map<String, ChartSpec> drawn() {
    Map<String, ChartSpec> all = Samples.all();
    all.values().removeIf(one -> !NativeChart.draws(one));
    return all;
  }

  static NativeChart chart(ChartSpec spec) {
    return NativeChart.of(spec, TestThemes.plain(), "en-GB", false);
  }

  static String xml(ChartSpec spec) throws IOException {
    PartBuffer text = new PartBuffer();
    Markup xml = Markup.document(text);
    chart(spec).write(xml, "rId1");
    xml.flush();
    return text.toString(StandardCharsets.UTF_8);
  }
}
