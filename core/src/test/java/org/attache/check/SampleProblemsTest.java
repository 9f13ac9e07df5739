package org.attache.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierReader;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;

class SampleProblemsTest {

  private final List<Problem> problems;

  SampleProblemsTest() throws IOException {
    Dossier dossier = DossierReader.create().read(Path.of("../samples/pakistan-belarus")).dossier();
    problems = Checker.create().check(dossier);
  }

  @Test
  void givesNothingButNotes() {
    assertEquals(
        List.of(),
        problems.stream().filter(problem -> problem.severity() != Severity.NOTE).toList());
  }

  @Test
  void tellsWhatTheSourcesLeaveOut() {
    Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
    assertEquals(
        Map.of(
            ProblemCode.RECOMMENDATION_WITHOUT_OWNER,
            1,
            ProblemCode.RECOMMENDATION_WITHOUT_DATE,
            1,
            ProblemCode.SETTLED_CLAIMS,
            7,
            ProblemCode.ONE_SOURCE,
            1,
            ProblemCode.STALE_DATA,
            1),
        counts);
  }

  @Test
  void tellsWhereTheSourcesDisagree() {
    assertEquals(
        List.of(
            "The figure 'business-forums' has sources that disagree about 'value': "
                + "'4' (raza-nawaz-2021#par11), '3' (akram-2024#par7); "
                + "'raza-nawaz-2021' is followed",
            "The figure 'anniversary' has sources that disagree about 'value': "
                + "'25' (raza-nawaz-2021#par1), '30' (akram-2024#par11); 'akram-2024' is followed",
            "The event 'embassy-of-pakistan' has sources that disagree about 'by': "
                + "'BLR' (raza-nawaz-2021#par2), 'PAK' (akram-2024#par2); "
                + "'akram-2024' is followed",
            "The event 'parliamentary-visits' has sources that disagree about 'summary': "
                + "'Parliamentary delegations have visited more oft…' "
                + "(raza-nawaz-2021#par4), "
                + "'Parliamentary delegations have visited a few ti…' (akram-2024#par2); "
                + "'raza-nawaz-2021' is followed",
            "The mechanism 'jwg-industry' has sources that disagree about 'sessionsHeld': "
                + "'2' (raza-nawaz-2021#par9), '4' (akram-2024#par6); "
                + "'raza-nawaz-2021' is followed",
            "The mechanism 'jwg-agriculture' has sources that disagree about 'sessionsHeld': "
                + "'4' (raza-nawaz-2021#par9), '3' (akram-2024#par6); "
                + "'raza-nawaz-2021' is followed",
            "The recommendation 'strengthen-economy' has sources that disagree about 'text': "
                + "'Strengthen the economic side of the relationshi…' "
                + "(raza-nawaz-2021#par16, akram-2024#par8), "
                + "'Put the economic side of the relationship first.' (akram-2024#par10); "
                + "'raza-nawaz-2021' is followed"),
        problems.stream()
            .filter(problem -> problem.code() == ProblemCode.SETTLED_CLAIMS)
            .map(Problem::message)
            .toList());
  }
}
