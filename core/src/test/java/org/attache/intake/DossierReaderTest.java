package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Dossier;
import org.attache.dossier.Event;
import org.attache.dossier.Flow;
import org.attache.dossier.InputFile;
import org.attache.dossier.Prose;
import org.attache.dossier.Scale;
import org.attache.dossier.Valuation;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.problem.Spot;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

  @TempDir Path folder;

  private static List<ProblemCode> codes(Reading reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  @Test
  void readsEveryKeyOfTheFullDossier() throws IOException {
    Dossier full = TestDossiers.full();
    assertEquals("Norway and \"Ghana\" 1.10", full.title());
    assertEquals("no", full.subtitle());
    assertEquals(List.of("trade", "2024", "yes"), full.keywords());
    assertEquals("First line of **Markdown**.\n\n  Indented line.", full.summary().markdown());
    assertEquals("Desk for West Africa", full.authors().get(0).name());
    assertEquals(
        List.of("NOR", "GHA", "ECOWAS"), full.parties().stream().map(p -> p.code()).toList());
    assertEquals("report-2020#p2", full.agreements().get(0).sources().get(0).toString());
    assertEquals("press", full.agreements().get(0).sources().get(1).toString());
    assertEquals("5", full.mechanisms().get(0).sessionsHeld().value().toString());
    assertEquals("commission", full.mechanisms().get(1).parent().get(0).id());
    assertEquals(
        "Economic Community of West African States", full.abbreviations().get(0).longForm());
    assertEquals("2020-04-09", full.sources().get(0).issued().value().text());
    assertEquals("2021-04", full.sources().get(1).accessed().value().text());
    assertEquals("12", full.sources().get(0).volume());
  }

  @Test
  void keepsWhereEachValueStood() throws IOException {
    Dossier full = TestDossiers.full();
    assertEquals(new Location("dossier.yaml", 2, 1), full.at());
    assertEquals(new Location("dossier.yaml", 18, 3), full.summary().at());
    Event visit = full.history().get(1);
    assertEquals(new Location("facts/history.yaml", 6, 3), visit.at());
    assertEquals(new Location("facts/history.yaml", 10, 17), visit.date().claims().get(1).at());
    assertEquals(new Location("facts/history.yaml", 26, 13), visit.sources().get(0).at());
    assertEquals(
        new Location("dossier.yaml", 33, 29), full.agreements().get(0).sources().get(1).at());
  }

  @Test
  void readsTheTradeTable() throws IOException {
    List<Flow> flows = TestDossiers.full().trade().flows();
    assertEquals(3, flows.size());
    assertEquals(Flow.TOTAL, flows.get(0).product());
    assertEquals(Valuation.FOB, flows.get(0).valuation());
    assertEquals("about 1525", flows.get(1).value().toString());
    assertEquals(2, flows.get(1).sources().size());
    assertEquals(new Location("trade.csv", 3, 45), flows.get(1).sources().get(1).at());
    assertEquals(new Location("trade.csv", 5, 1), flows.get(2).at());
    assertEquals("03", flows.get(2).product());
  }

  @Test
  void listsTheFilesReadWithTheirDigests() throws IOException {
    List<InputFile> files = TestDossiers.full().files();
    assertEquals(
        List.of("dossier.yaml", "facts/history.yaml", "trade.csv", "sources.json"),
        files.stream().map(InputFile::path).toList());
    assertEquals(64, files.get(0).sha256().length());
    byte[] csv = Files.readAllBytes(Path.of("src/test/resources/dossiers/full/trade.csv"));
    assertEquals(Sha256.hex(Sha256.digest().digest(csv)), files.get(2).sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier.yaml", "dossier.yml", "dossier.json", "brief.yaml"})
  void readsAFolderOrAnEntryFile(String name) throws IOException {
    boolean json = name.endsWith("json");
    String text =
        json
            ? "{\"attache\": 1, \"title\": \"A\", \"date\": \"2024-02-03\", \"parties\": [\"PAK\", \"BLR\"]}"
            : TestDossiers.HEAD;
    Files.writeString(folder.resolve(name), text);
    assertTrue(DossierReader.create().read(folder.resolve(name)).found().isPresent());
    assertEquals(
        name.startsWith("dossier"), DossierReader.create().read(folder).found().isPresent());
  }

  @Test
  void readsAStreamThatNamesNoFiles() throws IOException {
    byte[] text = (TestDossiers.HEAD + "history: history.yaml\n").getBytes(StandardCharsets.UTF_8);
    Reading reading = DossierReader.create().read("<stdin>", new ByteArrayInputStream(text));
    assertEquals(List.of(ProblemCode.FILE_MISSING), codes(reading));
    assertEquals("<stdin>:5:10", reading.problems().get(0).location().toString());
    assertEquals("history: history.yaml", reading.problems().get(0).excerpt());
  }

  @Test
  void throwsAllProblemsWhereADossierIsAskedFor() {
    Reading reading = TestDossiers.read(TestDossiers.HEAD + "a: 1\nb: 2\n");
    ProblemsException e = assertThrows(ProblemsException.class, reading::dossier);
    assertEquals(2, e.problems().size());
  }

  @Test
  void namesAPathThatIsNotThere() {
    Path missing = folder.resolve("nowhere");
    IOException e =
        assertThrows(NoSuchFileException.class, () -> DossierReader.create().read(missing));
    assertTrue(e.getMessage().contains("nowhere"));
  }

  @Test
  void namesAFileThatFailsWhileItIsRead() {
    DossierFiles failing =
        new DossierFiles() {
          @Override
          public State state(String path) {
            return State.FILE;
          }

          @Override
          public InputStream open(String path) {
            return new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }
            };
          }
        };
    IOException e =
        assertThrows(IOException.class, () -> DossierReader.create().read(failing, "dossier.yaml"));
    assertEquals("dossier.yaml: the disk is gone", e.getMessage());
  }

  @Test
  void doesNotFollowALinkThatLeadsOutside() throws IOException {
    Path outside = Files.createTempFile("outside", ".yaml");
    Path dossier = Files.createDirectory(folder.resolve("dossier"));
    Files.writeString(dossier.resolve("dossier.yaml"), TestDossiers.HEAD + "history: link.yaml\n");
    try {
      Files.createSymbolicLink(dossier.resolve("link.yaml"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("this file system has no symbolic links");
    }
    assertEquals(List.of(ProblemCode.FILE_OUTSIDE), codes(DossierReader.create().read(dossier)));
    Files.delete(outside);
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), TestDossiers.HEAD + "history: link.yaml\n");
    Files.writeString(folder.resolve("real.yaml"), "[]\n");
    try {
      Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("real.yaml"));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("this file system has no symbolic links");
    }
    assertTrue(DossierReader.create().read(folder).found().isPresent());
  }

  @Test
  void refusesAScalarOf100MegabytesFromDisk() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("dossier.yaml"))) {
      out.write((TestDossiers.HEAD + "subtitle: ").getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'x');
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    assertEquals(List.of(ProblemCode.FILE_TOO_LARGE), codes(DossierReader.create().read(folder)));
  }

  @Test
  void refusesACellOf100Megabytes() throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"), TestDossiers.HEAD + "trade: {flows: trade.csv}\n");
    try (OutputStream out = Files.newOutputStream(folder.resolve("trade.csv"))) {
      out.write("year,from,to,value\n2019,PAK,BLR,".getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) '1');
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    Reading reading = DossierReader.create().read(folder);
    assertEquals(List.of(ProblemCode.SYNTAX), codes(reading));
    assertEquals(2, reading.problems().get(0).location().line());
  }

  @Test
  void leavesATableWithTooManyProblems() {
    StringBuilder csv = new StringBuilder("year,from,to,value\n");
    csv.append("2019,PAK,BLR,x\n".repeat(3000));
    Reading reading =
        TestDossiers.read(
            TestDossiers.HEAD + "trade: {flows: trade.csv}\n", "trade.csv", csv.toString());
    assertEquals(TableReader.MAX_PROBLEMS + 2, reading.problems().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheDelimiterInTheHeader(String delimiter) {
    String csv =
        "year|from|to|value|flag\n2019|PAK|BLR|15.1|\"e|\"\"x\"\"\"\n".replace("|", delimiter);
    Dossier dossier =
        TestDossiers.read(TestDossiers.HEAD + "trade: {flows: t.csv}\n", "t.csv", csv).dossier();
    assertEquals("e" + delimiter + "\"x\"", dossier.trade().flows().get(0).flag().replace(" ", ""));
  }

  @Test
  void readsAnyListOfGroupsFromATable() {
    Dossier dossier =
        TestDossiers.read(
                TestDossiers.HEAD + "history: events.csv\n",
                "events.csv",
                "id,date,kind,title,sources\na,2015-05,visit,\"A visit, at last\",x#p1 y\n")
            .dossier();
    assertEquals("A visit, at last", dossier.history().get(0).title().value());
    assertEquals(2, dossier.history().get(0).sources().size());
  }

  @Test
  void showsTheLinesOfProblemsThatLaterStagesFind() {
    Reading reading = TestDossiers.read(TestDossiers.HEAD);
    Problem later =
        Problem.of(ProblemCode.FUTURE_DATE, new Location("dossier.yaml", 3, 7), "Later", "");
    assertEquals("date: 2024-02-03", reading.withExcerpts(List.of(later)).get(0).excerpt());
    Problem nowhere = Problem.of(ProblemCode.NO_SOURCE, Location.NOWHERE, "None", "");
    assertEquals("", reading.withExcerpts(List.of(nowhere)).get(0).excerpt());
  }

  @Test
  void isTheSameForFilesOnDiskAndInMemory() throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), TestDossiers.HEAD);
    Dossier disk = DossierReader.create().read(folder).dossier();
    assertEquals(disk, TestDossiers.read(TestDossiers.HEAD).dossier());
    assertFalse(disk.files().isEmpty());
  }

  @Test
  void readsProseFromFilesOfMarkdown() {
    Dossier dossier =
        TestDossiers.read(
                TestDossiers.HEAD
                    + "summary: texts/summary.md\nkeyMessages: [first.md, Read it.md]\n",
                "texts/summary.md",
                "\r\n  One paragraph.\r\n\r\nAnother.\r\n",
                "first.md",
                "*First*\n")
            .dossier();
    assertEquals("One paragraph.\n\nAnother.", dossier.summary().markdown());
    assertEquals(new Location("texts/summary.md", 2, 3), dossier.summary().at());
    assertEquals(
        List.of("*First*", "Read it.md"),
        dossier.keyMessages().stream().map(Prose::markdown).toList());
    assertEquals(
        List.of("dossier.yaml", "texts/summary.md", "first.md"),
        dossier.files().stream().map(InputFile::path).toList());
  }

  @Test
  void readsWordsOfChoicesInAnyCase() {
    Dossier dossier =
        TestDossiers.read(
                TestDossiers.HEAD + "trade: {currency: USD, unit: Million, flows: t.csv}\n",
                "t.csv",
                "year,from,to,value,valuation\n2019,PAK,BLR,1,FOB\n")
            .dossier();
    assertEquals(Valuation.FOB, dossier.trade().flows().get(0).valuation());
    assertEquals(Scale.MILLION, dossier.trade().unit());
  }

  @Test
  void knowsWhereEveryValueStands() {
    Reading reading =
        TestDossiers.read(
            TestDossiers.HEAD
                + """
                initiatives: more/list.json
                trade: {currency: USD, flows: t.csv}
                """,
            "more/list.json",
            "[{\"id\": \"a\", \"name\": \"A\",\n  \"members\": [\"PAK\", \"BLR\"]}]",
            "t.csv",
            "year;from;to;product;value\n2019;PAK;BLR;\"tea;\n\"\"x\"\"\"; 15.1\n2020;PAK;BLR;;1\n");
    Location initiative = reading.dossier().initiatives().get(0).at();
    List<Flow> flows = reading.dossier().trade().flows();
    Spot second = new Spot(initiative, "members", 2);
    Spot afterLineEnd = Spot.of(flows.get(0).at(), "value");
    Spot inRow = Spot.of(flows.get(1).at(), "to");
    Spot leftOut = Spot.of(flows.get(1).at(), "product");
    Spot built = Spot.of(Location.NOWHERE, "id");
    assertEquals(
        Map.of(
            second, new Location("more/list.json", 2, 23),
            afterLineEnd, new Location("t.csv", 3, 9),
            inRow, new Location("t.csv", 4, 10)),
        reading.places().find(List.of(second, afterLineEnd, inRow, leftOut, built)));
  }
}
