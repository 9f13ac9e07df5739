package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;

class PackedFilesTest {

  private static final String HEADING =
      "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\n";
  private static final String TABLE = HEADING + "H5,PAK,Total,BLR,2019,Export,15100\n";
  private static final Unpacking.Limits SMALL = new Unpacking.Limits(4 << 20, 1 << 16, 50);
  private static final byte[] ZEROS = new byte[3 << 20];

  private final Problems problems = new Problems();
  private int openings;

  private ReadFlows read(String name, byte[] file, Unpacking.Limits limits) throws IOException {
    return StatisticsReader.with(limits)
        .read(
            name,
            () -> {
              openings++;
              return new ByteArrayInputStream(file);
            },
            new TableRequest(
                TradeTable.of(name, ""), List.of("PAK", "BLR"), "USD", Scale.MILLION, List.of()),
            problems);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void assertOnly(ProblemCode code, String words) {
    List<Problem> all = problems.list();
    assertEquals(1, all.size(), all::toString);
    assertEquals(code, all.get(0).code());
    assertTrue(all.get(0).message().contains(words), all.get(0)::message);
  }

  private void assertTooLarge() {
    assertOnly(ProblemCode.FILE_TOO_LARGE, "unpacks to so much more than it is");
  }

  @Test
  void refusesAGzipThatUnpacksToFarMoreThanItIs() throws IOException {
    byte[] bomb = new byte[ZEROS.length];
    Arrays.fill(bomb, (byte) 'a');
    System.arraycopy(bytes(TABLE), 0, bomb, 0, TABLE.length());
    assertEquals(List.of(), read("bomb.csv.gz", gzip(bomb), SMALL).flows());
    assertTooLarge();
  }

  @Test
  void countsWhatIsSkippedInAZip() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("picture.bin", ZEROS);
    files.put("trade.csv", bytes(TABLE));
    assertEquals(List.of(), read("bomb.zip", zip(files), SMALL).flows());
    assertTooLarge();
  }

  @Test
  void countsAllThatIsUnpackedTogether() throws IOException {
    byte[] noise = new byte[3 << 20];
    new java.util.Random(1).nextBytes(noise);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.bin", noise);
    files.put("2.bin", noise);
    files.put("trade.csv", bytes(TABLE));
    assertEquals(List.of(), read("large.zip", zip(files), SMALL).flows());
    assertTooLarge();
  }

  @Test
  void refusesAZipOfVeryManyFiles() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 1100; i++) {
      files.put(i + ".txt", new byte[0]);
    }
    read("many.zip", zip(files), Unpacking.Limits.USUAL);
    assertTooLarge();
  }

  @Test
  void refusesWorkbooksThatUnpackToFarMoreThanTheyAre() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", bytes("<Types/>"));
    files.put("xl/media.bin", new byte[96 << 20]);
    files.put("xl/workbook.xml", bytes("<workbook/>"));
    read("bomb.xlsx", zip(files), Unpacking.Limits.USUAL);
    assertTooLarge();
  }

  @Test
  void tellsOfFilesThatArePackedTwice() throws IOException {
    byte[] inner = zip(Map.of("trade.csv", bytes(TABLE)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../up/trade.csv", bytes(TABLE));
    files.put("more.zip", inner);
    files.put("more.csv.gz", gzip(bytes(TABLE)));
    ReadFlows read = read("two.zip", zip(files), Unpacking.Limits.USUAL);
    assertEquals(1, read.flows().size());
    assertEquals("two.zip/../up/trade.csv", read.flows().get(0).at().file());
    assertOnly(ProblemCode.ROWS_LEFT_OUT, "2 of the files in it are packed once more");
  }

  @Test
  void asksToUnpackAFileThatHoldsOnlyAPackedOne() throws IOException {
    byte[] inner = zip(Map.of("trade.csv", bytes(TABLE)));
    read("outer.zip", zip(Map.of("inner.zip", inner)), Unpacking.Limits.USUAL);
    assertOnly(ProblemCode.FILE_EMPTY, "holds no table");
    assertTrue(problems.list().get(0).hint().contains("unpack it first"));
  }

  @Test
  void refusesADamagedGzip() throws IOException {
    byte[] packed = gzip(bytes(TABLE.repeat(50)));
    packed[packed.length - 6] ^= 1;
    assertEquals(List.of(), read("trade.csv.gz", packed, Unpacking.Limits.USUAL).flows());
    assertOnly(ProblemCode.SYNTAX, "damaged or cut off");
  }

  @Test
  void refusesAGzipThatIsCutOff() throws IOException {
    byte[] packed = gzip(bytes(TABLE));
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    assertEquals(List.of(), read("trade.csv.gz", cut, Unpacking.Limits.USUAL).flows());
    assertOnly(ProblemCode.SYNTAX, "damaged or cut off");
  }

  @Test
  void refusesAZipThatIsCutOffWhereverThatIs() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("2019.csv", bytes(TABLE));
    files.put("2020.csv", bytes(TABLE.replace("2019", "2020")));
    byte[] packed = zip(files);
    for (int length = 40; length < packed.length; length += 23) {
      Problems told = new Problems();
      byte[] cut = Arrays.copyOf(packed, length);
      ReadFlows read =
          StatisticsReader.create()
              .read(
                  "cut.zip",
                  () -> new ByteArrayInputStream(cut),
                  new TableRequest(
                      TradeTable.of("cut.zip", ""),
                      List.of("PAK", "BLR"),
                      "USD",
                      Scale.MILLION,
                      List.of()),
                  told);
      assertEquals(List.of(), read.flows(), "cut at " + length);
      assertTrue(told.hasErrors(), "cut at " + length);
    }
  }

  @Test
  void unpacksAZipOfTablesTwiceHoweverManyItHolds() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int year = 1990; year < 2020; year++) {
      files.put(year + ".csv", bytes(TABLE.replace("2019", "" + year)));
    }
    assertEquals(30, read("years.zip", zip(files), Unpacking.Limits.USUAL).flows().size());
    assertTrue(openings <= 4, "opened " + openings + " times");
  }
}
