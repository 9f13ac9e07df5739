package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command loads: nothing of the formats that nobody asked for. */
class LoadedClassesTest {

  private static final List<String> WORD =
      List.of(
          "org.apache.poi.", "org.apache.xmlbeans.", "org.openxmlformats.", "org.attache.docx.");
  private static final List<String> EXCEL = List.of("org.attache.xlsx.");
  private static final List<String> PDF =
      List.of("org.apache.pdfbox.", "org.apache.fontbox.", "org.attache.pdf.");
  private static final List<String> PAGES =
      List.of(
          "org.jfree.", "org.attache.layout.", "org.attache.chart.", "sun.font.", "java.awt.Font");

  private static final List<String> STYLES =
      List.of(
          "de.undercouch.",
          "org.antlr.",
          "org.apache.commons.lang3.",
          "org.apache.commons.text.",
          "org.attache.citation.");

  /** What the command line may ask for: a list of names, no part of the writer. */
  private static final String CHOICE = "org.attache.pdf.PdfProfile";

  @TempDir private Path folder;

  @Test
  void touchesNothingOfWordOrExcelForAPdf() throws Exception {
    List<String> loaded = loadedBy("render", "-t", "pdf", "-o", folder.toString(), sample());
    assertTrue(Files.size(folder.resolve("pakistan-belarus.pdf")) > 0);
    assertEquals(List.of(), of(loaded, WORD));
    assertEquals(List.of(), of(loaded, EXCEL));
    assertTrue(of(loaded, PDF).size() > 1);
    assertEquals(List.of(), of(loaded, List.of("com.ibm.icu.")), "English needs no ICU4J");
    assertEquals(List.of(), of(loaded, STYLES), "the usual style needs no processor");
  }

  @Test
  void touchesNoPagesPdfOrWordForAWorkbook() throws Exception {
    List<String> loaded = loadedBy("render", "-t", "xlsx", "-o", folder.toString(), sample());
    assertTrue(Files.size(folder.resolve("pakistan-belarus.xlsx")) > 0);
    assertEquals(List.of(), of(loaded, PDF));
    assertEquals(List.of(), of(loaded, PAGES));
    assertEquals(List.of(), of(loaded, List.of("org.attache.docx.")));
  }

  @Test
  void touchesNoPdfOrWorkbookForWord() throws Exception {
    List<String> loaded = loadedBy("render", "-t", "docx", "-o", folder.toString(), sample());
    assertTrue(Files.size(folder.resolve("pakistan-belarus.docx")) > 0);
    assertEquals(List.of(), of(loaded, PDF));
    assertEquals(List.of(), of(loaded, EXCEL));
  }

  @Test
  void touchesNoWriterForACheck() throws Exception {
    List<String> loaded = loadedBy("check", sample());
    assertEquals(List.of(), of(loaded, WORD));
    assertEquals(List.of(), of(loaded, EXCEL));
    assertEquals(List.of(), of(loaded, PDF));
    assertEquals(List.of(), of(loaded, PAGES));
  }

  @Test
  void touchesNothingOfTheLibraryForHelp() throws Exception {
    List<String> loaded = loadedBy("--help");
    List<String> library =
        List.of("com.ibm.icu.", "tools.jackson.", "io.pebbletemplates.", "org.commonmark.");
    assertEquals(List.of(), of(loaded, library));
    assertEquals(List.of(), of(loaded, List.of("org.attache.dossier.", "org.attache.tree.")));
  }

  private static List<String> of(List<String> classes, List<String> beginnings) {
    return classes.stream()
        .filter(name -> beginnings.stream().anyMatch(name::startsWith))
        .filter(name -> !name.equals(CHOICE))
        .toList();
  }

  /** The classes that the command loads in a process of its own. */
  private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> own =
        List.of(
            java.toString(),
            "-Xlog:class+load=info:file=" + log + ":none:filecount=0",
            "-cp",
            System.getProperty("java.class.path"),
            "org.attache.cli.Main");
    List<String> command = Stream.concat(own.stream(), Stream.of(arguments)).toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("messages.txt").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> messages());
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }

  private String messages() {
    try {
      return Files.readString(folder.resolve("messages.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String sample() {
    return Run.SAMPLE.toString();
  }
}
