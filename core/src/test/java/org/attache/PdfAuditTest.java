package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.brief.Brief;
import org.attache.pdf.BriefAudit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, from its files to a PDF that says the same to those who listen. */
class PdfAuditTest {

  static List<Path> samples() throws IOException {
    try (Stream<Path> entries = Files.walk(Path.of("../samples"), 3)) {
      return entries
          .filter(path -> path.endsWith("dossier.yaml"))
          .map(path -> path.resolveSibling(""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsTheBriefSays(Path folder) throws IOException {
    Attache attache = Attache.create();
    Brief brief = attache.inspect(folder).brief();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, Format.PDF, out);
    assertEquals(
        List.of(),
        BriefAudit.of(out.toByteArray(), brief, new Studios().of(brief.theme()).pages(brief)));
  }
}
