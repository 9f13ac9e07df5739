package org.attache.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  @TempDir Path folder;

  @Test
  void rendersTheSampleAsPdf() throws IOException {
    Path pdf = folder.resolve("brief.pdf");
    StringBuilder lines = new StringBuilder();
    RenderFolder.render(Path.of("pakistan-belarus"), pdf, lines);
    String start = new String(Files.readAllBytes(pdf), 0, 8, StandardCharsets.US_ASCII);
    assertEquals("%PDF-1.7", start);
    assertTrue(lines.toString().contains("recommendations.yaml"), lines.toString());
  }

  @Test
  void rendersTheSampleThatIsReadFromAStatisticalFile() throws IOException {
    Path pdf = folder.resolve("brief.pdf");
    StringBuilder lines = new StringBuilder();
    RenderFolder.render(Path.of("mozambique-china"), pdf, lines);
    String start = new String(Files.readAllBytes(pdf), 0, 8, StandardCharsets.US_ASCII);
    assertEquals("%PDF-1.7", start);
    assertTrue(lines.toString().contains("comtrade.csv"), lines.toString());
  }

  @Test
  void writesNothingForADossierWithErrors() throws IOException {
    Path pdf = folder.resolve("brief.pdf");
    Files.writeString(folder.resolve("dossier.yaml"), "attache: 1\ntitel: Wrong\n");
    StringBuilder lines = new StringBuilder();
    RenderFolder.render(folder, pdf, lines);
    assertFalse(Files.exists(pdf));
    assertTrue(lines.toString().contains("dossier.yaml:2:1"), lines.toString());
  }

  @Test
  void exportsAWorkbookFromFactsBuiltInJava() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BuildInJava.export(out);
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName());
      }
    }
    assertEquals("[Content_Types].xml", parts.get(0));
    assertTrue(parts.contains("xl/workbook.xml"), parts.toString());
  }
}
