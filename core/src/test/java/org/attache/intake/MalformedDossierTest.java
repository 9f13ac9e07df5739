package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.problem.GoldenProblems;
import org.attache.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every malformed dossier gives the problems that stand beside it, and no dossier. */
class MalformedDossierTest {

  static List<Path> cases() throws IOException {
    return GoldenProblems.cases("malformed");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsWrong(Path folder) throws IOException {
    Reading reading = DossierReader.create().read(folder);
    GoldenProblems.check(folder, reading.problems());
    assertTrue(reading.found().isEmpty(), "a malformed dossier gives none");
    assertTrue(reading.problems().stream().anyMatch(Problem::isError));
  }
}
