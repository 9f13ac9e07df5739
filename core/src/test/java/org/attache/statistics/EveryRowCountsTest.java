package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.dossier.ColumnNames;
import org.attache.dossier.FlowKind;
import org.attache.dossier.ProductDetail;
import org.attache.dossier.Scale;
import org.attache.dossier.TableFormat;
import org.attache.dossier.TableUnit;
import org.attache.dossier.TradeTable;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of ten thousand rows of the parties, in each layout, a third are broken: those that are read and
 * those that are told of are all, and what is told is short.
 */
class EveryRowCountsTest {

  private static final int ROWS = 10_000;
  private static final Pattern MORE = Pattern.compile("([0-9,]+) more rows have .*");
  private static final Set<ProblemCode> REFUSED =
      Set.of(ProblemCode.BAD_NUMBER, ProblemCode.BAD_DATE, ProblemCode.SYNTAX);

  /** What a file is made of. */
  private record Layouted(
      String name,
      FlowKind kind,
      String head,
      BiFunction<Integer, Cells, String> row,
      String foot) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What varies from row to row. */
  private record Cells(String product, String period, String value) {}

  private static Layouted text(String name, FlowKind kind, String head, String row) {
    return new Layouted(
        name,
        kind,
        head + "\n",
        (line, cells) ->
            row.replace("PRODUCT", cells.product())
                    .replace("PERIOD", cells.period())
                    .replace("VALUE", cells.value())
                + "\n",
        "");
  }

  static Stream<Layouted> layouts() {
    return Stream.of(
        text(
            "comtrade",
            FlowKind.GOODS,
            "period,reporterCode,flowCode,partnerCode,motCode,classificationCode,cmdCode,primaryValue",
            "\"PERIOD\",\"586\",\"X\",\"112\",\"0\",\"H6\",\"PRODUCT\",\"VALUE\","),
        text(
            "comtrade services",
            FlowKind.SERVICES,
            "typeCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue",
            "S,PERIOD,586,X,112,EB02,PRODUCT,VALUE"),
        text(
            "comtrade until 2022",
            FlowKind.GOODS,
            "Classification,Period,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,"
                + "Trade Value (US$)",
            "H5,PERIOD,2,586,112,PRODUCT,VALUE"),
        text(
            "wits",
            FlowKind.GOODS,
            "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,"
                + "TradeValue in 1000 USD,QtyUnit",
            "H5,PAK,PRODUCT,BLR,PERIOD,Export,VALUE,Kg"),
        text(
            "eurostat",
            FlowKind.GOODS,
            "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,"
                + "OBS_VALUE,OBS_FLAG",
            "D,x,A,PK,BY,PRODUCT,2,V_IN_USD,PERIOD,VALUE,p"),
        text(
            "sdmx-csv 1",
            FlowKind.GOODS,
            "DATAFLOW;FREQ;REF_AREA;COUNTERPART_AREA;TRADE_FLOW;ITEM;TIME_PERIOD;OBS_VALUE",
            "D;A;PAK;BLR;X;PRODUCT;PERIOD;VALUE"),
        text(
            "sdmx-csv 2 of services",
            FlowKind.SERVICES,
            "STRUCTURE,STRUCTURE_ID,ACTION,CURRENCY,BOP_ITEM,STK_FLOW,PARTNER,GEO,TIME_PERIOD,OBS_VALUE",
            "dataflow,X:Y(1.0),I,MIO_USD,SCPRODUCT,CRE,BY,PK,PERIOD,VALUE"),
        text(
            "sdmx-csv 2 of investment",
            FlowKind.INVESTMENT,
            "STRUCTURE,STRUCTURE_ID,ACTION,CURRENCY,FDI_ITEM,STK_FLOW,PARTNER,GEO,TIME_PERIOD,OBS_VALUE",
            "dataflow,X:Y(1.0),I,MIO_USD,XPRODUCT,NO,BY,PK,PERIOD,VALUE"),
        text("baci", FlowKind.GOODS, "t,i,j,k,v,q", "PERIOD,586,112,PRODUCT,VALUE,1"),
        text(
            "own",
            FlowKind.GOODS,
            "year\tfrom\tto\tproduct\tvalue",
            "PERIOD\tPAK\tBLR\tPRODUCT\tVALUE"),
        new Layouted(
            "json",
            FlowKind.GOODS,
            "{\"elapsedTime\": \"1\", \"data\": [",
            (line, cells) ->
                (line == 0 ? "" : ",\n")
                    + "{\"period\": \"%s\", \"reporterCode\": 586, \"flowCode\": \"X\","
                        .formatted(cells.period())
                    + " \"partnerCode\": 112, \"classificationCode\": \"H6\", \"cmdCode\":"
                    + " \"%s\", \"primaryValue\": \"%s\"}"
                        .formatted(cells.product(), cells.value()),
            "]}"));
  }

  private static String file(Layouted layout, boolean hasShortRows) {
    return layout.head()
        + IntStream.range(0, ROWS)
            .mapToObj(i -> row(layout, i, hasShortRows))
            .collect(Collectors.joining())
        + layout.foot();
  }

  private static String row(Layouted layout, int i, boolean hasShortRows) {
    String product = String.format("%06d", 100_000 + i);
    String whole =
        layout
            .row()
            .apply(
                i, new Cells(product, i % 9 == 2 ? "20x9" : "2022", i % 9 == 4 ? "x12" : i + ".5"));
    return i % 9 == 6 && hasShortRows ? whole.substring(0, whole.length() / 3) + "\n" : whole;
  }

  private static TradeTable table(FlowKind kind) {
    return new TradeTable(
        "trade",
        "",
        TableFormat.RECOGNISED,
        ProductDetail.FINEST,
        "",
        ColumnNames.NONE,
        "",
        "",
        "",
        "",
        List.of(),
        "USD",
        TableUnit.AS_KNOWN,
        1,
        kind,
        Location.NOWHERE);
  }

  private static void assertAllCount(FlowKind kind, byte[] bytes) throws IOException {
    Problems problems = new Problems();
    TableRequest request =
        new TableRequest(table(kind), List.of("PAK", "BLR"), "USD", Scale.MILLION, List.of());
    ReadFlows read =
        StatisticsReader.create()
            .read("trade", () -> new ByteArrayInputStream(bytes), request, problems);
    int told = problems.list().stream().mapToInt(EveryRowCountsTest::rows).sum();
    assertTrue(read.flows().size() > ROWS / 2, () -> problems.list().toString());
    assertEquals(ROWS, read.flows().size() + told, () -> problems.list().toString());
    assertTrue(problems.list().size() < 5 * FewProblems.MOST, "too much is told");
  }

  /** Of how many refused rows a problem tells. */
  private static int rows(Problem problem) {
    Matcher more = MORE.matcher(problem.message());
    if (!REFUSED.contains(problem.code())) {
      return 0;
    }
    return more.matches() ? Integer.parseInt(more.group(1).replace(",", "")) : 1;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void inAFile(Layouted layout) throws IOException {
    boolean isText = layout.foot().isEmpty();
    assertAllCount(layout.kind(), file(layout, isText).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void inAPackedFile(Layouted layout) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file(layout, layout.foot().isEmpty()).getBytes(StandardCharsets.UTF_8));
    }
    assertAllCount(layout.kind(), packed.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void inAWorkbook(Layouted layout) throws IOException {
    Assumptions.assumeTrue(layout.foot().isEmpty(), "no table of cells");
    assertAllCount(layout.kind(), workbook(file(layout, false)));
  }

  /** A workbook whose only sheet has the cells of a text. */
  private static byte[] workbook(String text) throws IOException {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (String line : text.split("\n")) {
      sheet.append("<row>");
      for (String cell : line.replace("\"", "").split("[,;\t]", -1)) {
        sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(book)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      put(zip, "xl/worksheets/sheet1.xml", sheet.append("</sheetData></worksheet>").toString());
    }
    return book.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
