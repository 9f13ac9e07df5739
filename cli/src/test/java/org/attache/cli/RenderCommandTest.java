package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  private static final String SAMPLE = Run.SAMPLE.toString();
  private static final String ZIP = "PK";

  @TempDir Path folder;

  @Test
  void writesAllThreeFormatsNamedAfterTheDossiersFolder() throws IOException {
    Run run = Run.in(folder, "render", SAMPLE);
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    List<String> names =
        List.of("pakistan-belarus.pdf", "pakistan-belarus.docx", "pakistan-belarus.xlsx");
    assertEquals(names, run.lines());
    assertEquals(names.stream().sorted().toList(), files());
    assertEquals("%PDF-", start(folder.resolve(names.get(0)), 5));
    assertEquals(ZIP, start(folder.resolve(names.get(1)), 2));
    assertEquals(ZIP, start(folder.resolve(names.get(2)), 2));
  }

  @Test
  void takesTheEntryFileForItsFolder() throws IOException {
    Run run = Run.in(folder, "render", "-t", "xlsx", SAMPLE + "/dossier.yaml");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(List.of("pakistan-belarus.xlsx"), files());
  }

  @Test
  void makesTheFolderItIsToldToWriteTo() {
    Run run = Run.in(folder, "render", "-t", "xlsx", "-o", "new/folder/", SAMPLE);
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(
        List.of(Path.of("new", "folder", "pakistan-belarus.xlsx").toString()), run.lines());
    assertTrue(Files.isRegularFile(folder.resolve("new/folder/pakistan-belarus.xlsx")));
  }

  @Test
  void takesTheFormatFromTheFilesName() throws IOException {
    Run run = Run.in(folder, "render", "-o", "brief.xlsx", SAMPLE);
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(List.of("brief.xlsx"), run.lines());
    assertEquals(List.of("brief.xlsx"), files());
  }

  @Test
  void writesTheSameBytesToStandardOutputAndToAFile() throws IOException {
    Run stream = Run.in(folder, "render", "-t", "xlsx", "-o", "-", SAMPLE);
    Run file = Run.in(folder, "render", "-t", "xlsx", SAMPLE);
    assertEquals(ExitStatus.DONE, stream.status(), stream.err());
    assertEquals(ExitStatus.DONE, file.status(), file.err());
    assertArrayEquals(Files.readAllBytes(folder.resolve("pakistan-belarus.xlsx")), stream.bytes());
  }

  @Test
  void replacesAnOlderBrief() throws IOException {
    Files.writeString(folder.resolve("brief.xlsx"), "old");
    Run run = Run.in(folder, "render", "-o", "brief.xlsx", SAMPLE);
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(ZIP, start(folder.resolve("brief.xlsx"), 2));
  }

  @Test
  void writesNothingIfTheDossierHasErrors() throws IOException {
    Path dossier = folder.resolve("broken.yaml");
    Files.writeString(dossier, "attache: 1\ntitel: Misspelt\n");
    Run run = Run.in(folder, "render", "-o", "out/", "broken.yaml");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("broken.yaml:2:1: error: "), run.err());
    assertTrue(run.err().contains("\n    titel: Misspelt\n    ^\n"), run.err());
    assertTrue(run.err().endsWith("; nothing was written.\n"), run.err());
    assertEquals(List.of("broken.yaml"), files());
  }

  @Test
  void keepsAnOlderBriefIfTheDossierHasErrors() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "attache: 1\ntitel: Misspelt\n");
    Files.writeString(folder.resolve("brief.pdf"), "old");
    assertEquals(
        ExitStatus.ERRORS, Run.in(folder, "render", "-o", "brief.pdf", "broken.yaml").status());
    assertEquals("old", Files.readString(folder.resolve("brief.pdf")));
  }

  @Test
  void saysSoWhereThereIsNoDossier() throws IOException {
    Run run = Run.in(folder, "render", "nowhere");
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("nowhere: no such file or folder."), run.err());
    assertEquals(List.of(), files());
  }

  @Test
  void leavesNothingBehindIfOneFileCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("pakistan-belarus.xlsx"));
    Run run = Run.in(folder, "render", "-t", "pdf,xlsx", SAMPLE);
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("a folder stands where the file should go"), run.err());
    assertEquals(List.of("pakistan-belarus.xlsx"), files());
  }

  @Test
  void refusesAFileWhereAFolderIsNeeded() throws IOException {
    Files.writeString(folder.resolve("taken"), "a file");
    Run run = Run.in(folder, "render", "-t", "xlsx", "-o", "taken/", SAMPLE);
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status(), run.err());
    assertEquals("a file", Files.readString(folder.resolve("taken")));
  }

  @Test
  void saysNothingWhenQuiet() {
    Run run = Run.in(folder, "render", "-q", "-t", "xlsx", SAMPLE);
    assertEquals(ExitStatus.DONE, run.status());
    assertEquals("", run.out());
    assertEquals("", run.err());
  }

  @Test
  void countsNotesAndPrintsThemOnRequest() {
    String counted = Run.in(folder, "render", "-t", "xlsx", SAMPLE).err();
    String printed = Run.in(folder, "render", "-t", "xlsx", "--notes", SAMPLE).err();
    assertFalse(counted.contains(" note: "), counted);
    assertTrue(counted.contains("(--notes shows all of them)."), counted);
    assertTrue(printed.contains(" note: "), printed);
  }

  @Test
  void showsProgressOnATerminalOnly() {
    Run watched = new Run.World(folder, "", Map.of(), true).run("render", "-t", "xlsx", SAMPLE);
    assertTrue(watched.err().contains("Writing XLSX…\r"), watched.err());
    assertFalse(Run.in(folder, "render", "-t", "xlsx", SAMPLE).err().contains("Writing"));
  }

  @Test
  void datesFilesAsSourceDateEpochAsks() {
    Map<String, String> then = Map.of("SOURCE_DATE_EPOCH", "1700000000");
    String[] command = {"render", "-t", "pdf", "-o", "-", SAMPLE};
    Run one = new Run.World(folder, "", then, false).run(command);
    Run same = new Run.World(folder, "", then, false).run(command);
    Run usual = Run.in(folder, command);
    assertEquals(ExitStatus.DONE, one.status(), one.err());
    assertArrayEquals(one.bytes(), same.bytes());
    assertFalse(Arrays.equals(one.bytes(), usual.bytes()));
  }

  @Test
  void refusesASourceDateEpochThatIsNoNumber() {
    Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "yesterday");
    Run run = new Run.World(folder, "", environment, false).run("render", SAMPLE);
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("'yesterday'"), run.err());
  }

  @Test
  void writesThePdfByTheStandardsAskedFor() throws IOException {
    for (String profile : List.of("ua2", "UA2")) {
      Run run = Run.in(folder, "render", "-t", "pdf", "--pdf-profile", profile, SAMPLE);
      assertEquals(ExitStatus.DONE, run.status(), run.err());
      assertEquals("%PDF-2.0", start(folder.resolve("pakistan-belarus.pdf"), 8));
    }
    Run usual = Run.in(folder, "render", "-t", "pdf", "--pdf-profile", "ua1", SAMPLE);
    assertEquals(ExitStatus.DONE, usual.status(), usual.err());
    assertEquals("%PDF-1.7", start(folder.resolve("pakistan-belarus.pdf"), 8));
  }

  @Test
  void refusesStandardsItDoesNotKnow() throws IOException {
    Run run = Run.in(folder, "render", "--pdf-profile", "x4", SAMPLE);
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals(
        "attache: invalid value for option '--pdf-profile': 'x4' is not one of ua1, ua2.",
        run.err().lines().findFirst().orElse(""));
    assertEquals(List.of(), files());
  }

  @Test
  void refusesStandardsOfAPdfThatIsNotWritten() throws IOException {
    Run run = Run.in(folder, "render", "-t", "docx", "--pdf-profile", "ua2", SAMPLE);
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("--pdf-profile is about PDF"), run.err());
    assertEquals(List.of(), files());
  }

  @Test
  void readsADossierFromStandardInput() throws IOException {
    Run run = new Run.World(folder, "attache: 1\ntitel: x\n", Map.of(), false).run("render", "-");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertTrue(run.err().contains("<stdin>:2:1: error: "), run.err());
    assertEquals(List.of(), files());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String start(Path file, int length) throws IOException {
    return new String(Files.readAllBytes(file), 0, length, StandardCharsets.ISO_8859_1);
  }
}
