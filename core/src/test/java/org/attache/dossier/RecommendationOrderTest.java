package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendationOrderTest {

  @Test
  void gathersRecommendationsByAreaInTheOrderWritten() {
    Dossier dossier =
        Dossier.builder("Order")
            .date("2024-01-01")
            .party(Party.state("PAK"))
            .party(Party.state("BLR"))
            .recommendation(one("a", "trade"))
            .recommendation(one("b", "culture"))
            .recommendation(one("c", "trade"))
            .build();
    assertEquals(
        List.of("a", "c", "b"),
        dossier.recommendationsByArea().stream().map(Recommendation::id).toList());
  }

  private static Recommendation one(String id, String area) {
    return Recommendation.builder(id).area(area).text("Do it.").build();
  }
}
