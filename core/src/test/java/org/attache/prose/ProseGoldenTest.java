package org.attache.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Prose;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.problem.GoldenProblems;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.trade.TradeSeries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dossier and section whose words are loose gives the problems beside it. */
class ProseGoldenTest {

  static List<Path> cases() throws IOException {
    return GoldenProblems.cases("prose");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsTypedWithoutASource(Path folder) throws IOException {
    Reading reading = DossierReader.create().read(folder);
    List<Prose> sections = new ArrayList<>();
    Path section = folder.resolve("section.md");
    if (Files.exists(section)) {
      sections.add(new Prose(Files.readString(section), new Location("section.md", 1, 1)));
    }
    ProseCheck check = ProseCheck.of(reading.dossier(), TradeSeries.of(reading.dossier()));
    List<Problem> found = new ArrayList<>(check.dossier(reading.places()));
    found.addAll(check.sections(Sections.of(sections)));
    GoldenProblems.check(folder, reading.withExcerpts(found));
  }
}
