package org.attache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.problem.GoldenProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What dossiers make of their own problems gives what stands beside them. */
class RulingGoldenTest {

  private static final Attache ATTACHE = Attache.create();

  static List<Path> cases() throws IOException {
    return GoldenProblems.cases("rulings");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judgesProblemsAsTheDossierRules(Path folder) throws IOException {
    GoldenProblems.check(folder, ATTACHE.check(folder));
  }
}
