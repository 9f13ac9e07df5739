package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.brief.Brief;
import org.attache.check.Checker;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierReader;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;

/** The sample's brief, word for word; {@code -Dgolden.accept} rewrites it, a person reads it. */
class SampleBriefTest {

  static final Path SAMPLE = Path.of("../samples/pakistan-belarus");
  private static final Path GOLDEN = Path.of("src/test/resources/brief/pakistan-belarus.txt");

  static Brief brief() throws IOException {
    Dossier dossier = DossierReader.create().read(SAMPLE).dossier();
    Assembler assembler = new Assembler();
    try {
      return assembler
          .assemble(dossier, assembler.template(dossier, SAMPLE), Checker.create().check(dossier))
          .brief();
    } catch (ProblemsException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  @Test
  void readsAsItDidWhenAPersonAcceptedIt() throws IOException {
    String dump = BriefDump.of(brief());
    if (System.getProperty("golden.accept") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, dump, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), dump);
  }
}
