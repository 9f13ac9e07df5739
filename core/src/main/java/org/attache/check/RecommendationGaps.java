package org.attache.check;

import org.attache.dossier.Recommendation;
import org.attache.problem.ProblemCode;

/** A recommendation says what it rests on, who should act and by when. */
final class RecommendationGaps implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (Recommendation recommendation : facts.dossier().recommendations()) {
      String name = Naming.name(recommendation);
      if (recommendation.evidence().isEmpty()) {
        problems.add(
            ProblemCode.RECOMMENDATION_WITHOUT_EVIDENCE,
            recommendation.at(),
            name + " rests on no fact",
            "Name the ids of the facts that speak for it in evidence.");
      }
      if (!recommendation.owner().isPresent()) {
        problems.add(
            ProblemCode.RECOMMENDATION_WITHOUT_OWNER,
            recommendation.at(),
            name + " names nobody to act",
            "Say who should act in owner, if a source does.");
      }
      if (!recommendation.by().isPresent()) {
        problems.add(
            ProblemCode.RECOMMENDATION_WITHOUT_DATE,
            recommendation.at(),
            name + " names no date",
            "Say by when in by, if a source does.");
      }
    }
  }
}
