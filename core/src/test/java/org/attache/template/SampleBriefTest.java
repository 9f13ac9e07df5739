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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples' briefs, word for word; {@code -Dgolden.accept} rewrites them, a person reads it. */
class SampleBriefTest {

  private static final Path SAMPLES = Path.of("../samples");
  static final Path SAMPLE = SAMPLES.resolve("pakistan-belarus");
  private static final Path GOLDEN = Path.of("src/test/resources/brief");

  static Brief brief() throws IOException {
    return brief(SAMPLE);
  }

  static Brief brief(Path sample) throws IOException {
    Dossier dossier = DossierReader.create().read(sample).dossier();
    Assembler assembler = new Assembler();
    try {
      return assembler
          .assemble(dossier, assembler.template(dossier, sample), Checker.create().check(dossier))
          .brief();
    } catch (ProblemsException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pakistan-belarus", "mozambique-china"})
  void readsAsItDidWhenAPersonAcceptedIt(String sample) throws IOException {
    String dump = BriefDump.of(brief(SAMPLES.resolve(sample)));
    Path golden = GOLDEN.resolve(sample + ".txt");
    if (System.getProperty("golden.accept") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, dump, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), dump);
  }
}
