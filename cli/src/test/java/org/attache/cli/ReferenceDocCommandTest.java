package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word document that Word files are to look like, as given on the command line. */
class ReferenceDocCommandTest {

  private static final String SAMPLE = Run.SAMPLE.toString();
  private static final Path LIBRE_OFFICE =
      Path.of("../core/src/test/resources/org/attache/docx/libreoffice.docx");

  @TempDir Path folder;

  @BeforeEach
  void writeDocuments() throws IOException {
    Files.copy(LIBRE_OFFICE, folder.resolve("ours.docx"));
    Files.writeString(folder.resolve("bad.docx"), "no document");
  }

  @Test
  void dressesTheWordFileInAnother() throws IOException {
    Run run = Run.in(folder, "render", "-t", "docx", "--reference-doc", "ours.docx", SAMPLE);

    assertEquals(ExitStatus.DONE, run.status(), run.err());
    try (ZipFile file = new ZipFile(folder.resolve("pakistan-belarus.docx").toFile())) {
      byte[] body = file.getInputStream(file.getEntry("word/document.xml")).readAllBytes();
      assertTrue(new String(body, StandardCharsets.UTF_8).contains("w:orient=\"landscape\""));
    }
  }

  @Test
  void writesNothingInTheDressOfWhatIsNoDocument() {
    Run run = Run.in(folder, "render", "-t", "docx", "--reference-doc", "bad.docx", SAMPLE);

    assertEquals(ExitStatus.ERRORS, run.status(), run.err());
    assertTrue(run.err().contains("'bad.docx' cannot be used"), run.err());
    assertFalse(Files.exists(folder.resolve("pakistan-belarus.docx")));
  }

  @Test
  void namesADocumentThatIsNotThere() {
    for (String command : new String[] {"render", "check"}) {
      Run run = Run.in(folder, command, "--reference-doc", "none.docx", SAMPLE);

      assertEquals(ExitStatus.INPUT_OUTPUT, run.status(), run.err());
      assertTrue(run.err().contains("none.docx"), run.err());
    }
  }

  @Test
  void refusesADocumentForWordWhereNoWordFileIsWritten() {
    Run run = Run.in(folder, "render", "-t", "pdf", "--reference-doc", "ours.docx", SAMPLE);

    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("--reference-doc is about Word"), run.err());
  }

  @Test
  void checksWhatRenderingWouldRefuse() {
    Run good = Run.in(folder, "check", "--reference-doc", "ours.docx", SAMPLE);
    Run bad = Run.in(folder, "check", "--reference-doc", "bad.docx", SAMPLE);

    assertEquals(ExitStatus.DONE, good.status(), good.err());
    assertTrue(good.err().contains("'ours.docx' do not show the marking 'Public'"), good.err());
    assertEquals(ExitStatus.ERRORS, bad.status(), bad.err());
    assertTrue(bad.err().contains("'bad.docx' cannot be used"), bad.err());
  }
}
