package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents of the user's that give Word files their look. */
class ReferenceDocTest {

  private static final Path LIBRE_OFFICE =
      Path.of("src/test/resources/org/attache/docx/libreoffice.docx");

  @TempDir private Path folder;

  private OwnBrief brief;

  @BeforeEach
  void writeBrief() {
    brief = new OwnBrief(folder, "", "# One\n\nWords.\n");
  }

  @Test
  void looksAsTheDocumentOfTheService() throws IOException {
    Attache plain = Attache.builder().build();
    Attache dressed =
        Attache.builder().referenceDoc("ours.docx", Files.readAllBytes(LIBRE_OFFICE)).build();

    assertFalse(body(brief.write(plain, Format.DOCX)).contains("w:orient=\"landscape\""));
    assertTrue(body(brief.write(dressed, Format.DOCX)).contains("w:orient=\"landscape\""));
  }

  @Test
  void looksAsTheDocumentInTheTemplatesFolder() throws IOException {
    Files.copy(LIBRE_OFFICE, folder.resolve("own/reference.docx"));

    String body = body(brief.write(Attache.builder().build(), Format.DOCX));

    assertTrue(body.contains("w:orient=\"landscape\""), body);
  }

  @Test
  void prefersTheDocumentOfTheServiceToTheTemplates() throws IOException {
    Files.writeString(folder.resolve("own/reference.docx"), "no document");
    Attache dressed =
        Attache.builder().referenceDoc("ours.docx", Files.readAllBytes(LIBRE_OFFICE)).build();

    assertTrue(body(brief.write(dressed, Format.DOCX)).contains("w:orient=\"landscape\""));
  }

  @Test
  void namesTheDocumentThatCannotBeUsed() throws IOException {
    Attache dressed =
        Attache.builder()
            .referenceDoc("ours.docx", "no document".getBytes(StandardCharsets.UTF_8))
            .build();

    assertEquals(
        1,
        brief.inspect(dressed).problems().stream()
            .filter(problem -> problem.message().contains("'ours.docx' cannot be used"))
            .count());
  }

  private static String body(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException("no document in the file");
  }
}
