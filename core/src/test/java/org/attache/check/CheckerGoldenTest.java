package org.attache.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.problem.GoldenProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dossier whose facts are wrong, or worth a remark, gives the problems beside it. */
class CheckerGoldenTest {

  static List<Path> cases() throws IOException {
    return GoldenProblems.cases("check");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsWrongWithTheFacts(Path folder) throws IOException {
    Reading reading = DossierReader.create().read(folder);
    GoldenProblems.check(
        folder, reading.withExcerpts(Checker.create().check(reading.dossier(), reading.places())));
  }
}
