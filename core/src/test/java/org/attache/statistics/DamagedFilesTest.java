package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.attache.intake.DossierFiles;
import org.attache.intake.DossierReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader with every damage: a file that is sound in {@link StatisticsGoldenTest} is damaged
 * and read, and {@code damaged-files/<reader>-<damage>.txt} has what is told and what is kept.
 */
class DamagedFilesTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "damaged-files");
  private static final int MANY = 10_000;

  /** A reader's sound file: its case, and the columns of periods and values. */
  private record Sound(String name, String separator, String period, String value) {}

  /** A case. */
  private record Damaged(Sound sound, String damage, UnaryOperator<byte[]> how) {
    @Override
    public String toString() {
      return sound.name() + "-" + damage;
    }
  }

  private static final List<Sound> TABLES =
      List.of(
          new Sound("comtrade", ",", "period", "primaryValue"),
          new Sound("comtrade-as-downloaded", ",", "period", "primaryValue"),
          new Sound("comtrade-services", ",", "period", "primaryValue"),
          new Sound("comtrade-legacy-35", ",", "Period", "Trade Value (US$)"),
          new Sound("wits", ",", "Year", "TradeValue in 1000 USD"),
          new Sound("eurostat", ",", "TIME_PERIOD", "OBS_VALUE"),
          new Sound("sdmx-csv-1", ",", "TIME_PERIOD", "OBS_VALUE"),
          new Sound("sdmx-csv-2", ",", "TIME_PERIOD", "OBS_VALUE"),
          new Sound("eurostat-services", ",", "TIME_PERIOD", "OBS_VALUE"),
          new Sound("oecd-investment", ",", "TIME_PERIOD", "OBS_VALUE"),
          new Sound("baci", ",", "t", "v"),
          new Sound("own-columns", ";", "Jahr", "Wert"));

  static Stream<Damaged> cases() {
    List<Damaged> cases = new ArrayList<>();
    for (Sound table : TABLES) {
      cases.add(new Damaged(table, "cut", text(DamagedFilesTest::cut)));
      cases.add(new Damaged(table, "column-renamed", text(lines -> renamed(lines, table))));
      cases.add(new Damaged(table, "mixed-separators", text(lines -> mixed(lines, table))));
      cases.add(new Damaged(table, "many-bad-rows", text(lines -> manyBad(lines, table))));
      cases.add(new Damaged(table, "lying-header", text(lines -> lying(lines, table))));
    }
    Sound tsv = new Sound("eurostat-tsv", "\t", "", "");
    cases.add(new Damaged(tsv, "cut", unpacked(text(DamagedFilesTest::cut))));
    cases.add(new Damaged(tsv, "column-renamed", unpacked(replaced("reporter", "who"))));
    cases.add(
        new Damaged(tsv, "mixed-separators", unpacked(replaced("19000000 e\t", "19000000 e;"))));
    cases.add(new Damaged(tsv, "bad-values", unpacked(replaced("\\d000000", "x"))));
    cases.add(new Damaged(tsv, "lying-header", unpacked(replaced("2021", "value"))));
    Sound json = new Sound("comtrade-json", "", "", "");
    cases.add(new Damaged(json, "cut", DamagedFilesTest::half));
    cases.add(new Damaged(json, "column-renamed", replaced("\"primaryValue\"", "\"value\"")));
    cases.add(
        new Damaged(
            json,
            "bad-values",
            replaced("\"primaryValue\": [^,}\\s]+", "\"primaryValue\": \"x\"")));
    cases.add(new Damaged(json, "lying-header", replaced("\"data\"", "\"rows\"")));
    Sound old = new Sound("comtrade-legacy-json", "", "", "");
    cases.add(new Damaged(old, "cut", DamagedFilesTest::half));
    cases.add(new Damaged(old, "column-renamed", replaced("\"TradeValue\"", "\"Value\"")));
    cases.add(
        new Damaged(old, "bad-values", replaced("\"TradeValue\": ?\\d+", "\"TradeValue\": \"x\"")));
    cases.add(new Damaged(old, "lying-header", replaced("\"dataset\"", "\"rows\"")));
    Sound sdmx = new Sound("sdmx-json", "", "", "");
    cases.add(new Damaged(sdmx, "cut", DamagedFilesTest::half));
    cases.add(new Damaged(sdmx, "column-renamed", replaced("\"TRADE_FLOW\"", "\"WAY\"")));
    cases.add(
        new Damaged(sdmx, "bad-values", replaced("\"?1[234]000000\"?|\"12500000\"", "\"x\"")));
    cases.add(new Damaged(sdmx, "lying-header", replaced("\"1:1:1\"", "\"1:7:1\"")));
    Sound book = new Sound("workbook", "", "", "");
    cases.add(new Damaged(book, "cut", DamagedFilesTest::half));
    Sound services = new Sound("services-workbook", "", "", "");
    cases.add(new Damaged(services, "cut", DamagedFilesTest::half));
    cases.add(new Damaged(services, "column-renamed", inBook(">Value<", ">Worth<")));
    cases.add(new Damaged(services, "bad-values", inBook("<v>[0-9.E]+</v>", "<v>x</v>")));
    cases.add(new Damaged(services, "lying-header", inBook(">Fiscal year<", ">Item<")));
    cases.add(new Damaged(services, "broken-sheet", inBook("</sheetData></worksheet>", "")));
    Sound gzip = new Sound("comtrade-gzip", "", "", "");
    cases.add(new Damaged(gzip, "cut", DamagedFilesTest::half));
    Sound zip = new Sound("comtrade-zip", "", "", "");
    cases.add(new Damaged(zip, "cut", DamagedFilesTest::half));
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsWrongAndKeepsWhatIsSound(Damaged damaged) throws IOException {
    Map<String, byte[]> files =
        StatisticsGoldenTest.files(StatisticsGoldenTest.CASES.resolve(damaged.sound().name()));
    files.remove("expected.txt");
    String file =
        files.keySet().stream()
            .filter(name -> !name.equals("dossier.yaml"))
            .findFirst()
            .orElseThrow();
    String sound = read(files);
    byte[] broken = damaged.how().apply(files.get(file));
    assertTrue(!Arrays.equals(broken, files.get(file)), "nothing was damaged");
    files.put(file, broken);
    String read = read(files);
    Path expected = EXPECTED.resolve(damaged + ".txt");
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, read);
    }
    assertEquals(Files.readString(expected), read);
    assertNotEquals(sound, read, "the damage goes unnoticed");
  }

  private static String read(Map<String, byte[]> files) throws IOException {
    return StatisticsGoldenTest.text(
        DossierReader.create().read(DossierFiles.memory(files), "dossier.yaml"));
  }

  /** Does something to the lines of a text. */
  private static UnaryOperator<byte[]> text(UnaryOperator<List<String>> how) {
    return bytes -> {
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", how.apply(lines)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static UnaryOperator<byte[]> replaced(String pattern, String by) {
    return bytes ->
        Pattern.compile(pattern)
            .matcher(new String(bytes, StandardCharsets.UTF_8))
            .replaceAll(by)
            .getBytes(StandardCharsets.UTF_8);
  }

  /** Does something to what is packed; readers go by what a file holds, not by its name. */
  private static UnaryOperator<byte[]> unpacked(UnaryOperator<byte[]> how) {
    return bytes -> {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return how.apply(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Does something to the sheets of a workbook. */
  private static UnaryOperator<byte[]> inBook(String pattern, String by) {
    return bytes -> {
      ByteArrayOutputStream book = new ByteArrayOutputStream();
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
          ZipOutputStream out = new ZipOutputStream(book)) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          byte[] part = in.readAllBytes();
          out.putNextEntry(new ZipEntry(entry.getName()));
          boolean isSheet = entry.getName().contains("sheet");
          out.write(isSheet ? replaced(pattern, by).apply(part) : part);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return book.toByteArray();
    };
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** The last line ends in its middle. */
  private static List<String> cut(List<String> lines) {
    List<String> cut = new ArrayList<>(lines);
    String last = cut.remove(cut.size() - 1);
    cut.add(last.substring(0, last.length() / 2));
    return cut;
  }

  private static List<String> renamed(List<String> lines, Sound table) {
    List<String> cells = cells(lines.get(0), table);
    cells.replaceAll(cell -> cell.equals(table.value()) ? cell + "_new" : cell);
    return with(lines, 0, join(cells, table));
  }

  private static List<String> mixed(List<String> lines, Sound table) {
    String other = table.separator().equals(";") ? "," : ";";
    int line = Math.min(2, lines.size() - 1);
    return with(lines, line, String.join(other, cells(lines.get(line), table)));
  }

  /** Very many rows whose values are no numbers stand before those that are sound. */
  private static List<String> manyBad(List<String> lines, Sound table) {
    int value = cells(lines.get(0), table).indexOf(table.value());
    List<String> cells = cells(lines.get(1), table);
    cells.set(value, "x12");
    String bad = join(cells, table);
    List<String> all = new ArrayList<>(List.of(lines.get(0)));
    for (int i = 0; i < MANY; i++) {
      all.add(bad);
    }
    all.addAll(lines.subList(1, lines.size()));
    return all;
  }

  /** What is called the period is the value, and the other way round. */
  private static List<String> lying(List<String> lines, Sound table) {
    List<String> cells = cells(lines.get(0), table);
    int period = cells.indexOf(table.period());
    int value = cells.indexOf(table.value());
    cells.set(period, table.value());
    cells.set(value, table.period());
    return with(lines, 0, join(cells, table));
  }

  private static List<String> with(List<String> lines, int index, String line) {
    List<String> other = new ArrayList<>(lines);
    other.set(index, line);
    return other;
  }

  private static String join(List<String> cells, Sound table) {
    return String.join(table.separator(), cells);
  }

  /** The cells of a line; separators within quotation marks do not part it. */
  private static List<String> cells(String line, Sound table) {
    String outside = table.separator() + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    return new ArrayList<>(List.of(line.split(outside, -1)));
  }
}
