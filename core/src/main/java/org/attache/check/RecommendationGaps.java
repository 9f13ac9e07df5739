package org.attache.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attache.dossier.Recommendation;
import org.attache.problem.ProblemCode;

/**
 * A recommendation says what it rests on, who should act and by when. Of many that name nobody, or
 * no date, one note tells: few sources name either.
 */
final class RecommendationGaps implements Check {

  /** What recommendations may leave out. */
  private record Gap(
      ProblemCode code, Predicate<Recommendation> isFilled, String one, String many, String hint) {}

  private static final List<Gap> GAPS =
      List.of(
          new Gap(
              ProblemCode.RECOMMENDATION_WITHOUT_OWNER,
              recommendation -> recommendation.owner().isPresent(),
              " names nobody to act",
              " recommendations name nobody to act: ",
              "Say who should act in owner, if a source does."),
          new Gap(
              ProblemCode.RECOMMENDATION_WITHOUT_DATE,
              recommendation -> recommendation.by().isPresent(),
              " names no date",
              " recommendations name no date: ",
              "Say by when in by, if a source does."));

  @Override
  public void run(Facts facts, Findings problems) {
    for (Recommendation recommendation : facts.dossier().recommendations()) {
      if (recommendation.evidence().isEmpty()) {
        problems.add(
            ProblemCode.RECOMMENDATION_WITHOUT_EVIDENCE,
            recommendation.at(),
            Naming.name(recommendation) + " rests on no fact",
            "Name the ids of the facts that speak for it in evidence.");
      }
    }
    GAPS.forEach(gap -> report(gap, facts, problems));
  }

  private static void report(Gap gap, Facts facts, Findings problems) {
    SingleAcceptances accepted = SingleAcceptances.of(facts, gap.code());
    List<Recommendation> together = new ArrayList<>();
    for (Recommendation one : facts.dossier().recommendations()) {
      if (gap.isFilled().test(one)) {
        continue;
      }
      if (accepted.name(one.id(), one.at()).isPresent()) {
        alone(one, gap, problems);
      } else {
        together.add(one);
      }
    }
    if (together.size() == 1) {
      alone(together.get(0), gap, problems);
    } else if (!together.isEmpty()) {
      List<String> names = together.stream().map(one -> "'" + one.id() + "'").toList();
      problems.add(
          gap.code(),
          together.get(0).at(),
          together.size()
              + " of "
              + facts.dossier().recommendations().size()
              + gap.many()
              + Naming.few(names),
          gap.hint());
    }
  }

  private static void alone(Recommendation one, Gap gap, Findings problems) {
    problems.add(gap.code(), one.at(), Naming.name(one) + gap.one(), gap.hint());
  }
}
