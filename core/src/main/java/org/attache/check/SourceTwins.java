package org.attache.check;

import org.attache.dossier.SourceCopies;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** No work is listed as two sources: where one copies the other, they confirm nothing. */
final class SourceTwins implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    for (SourceCopies.Copy copy : facts.copies().list()) {
      problems.add(
          ProblemCode.SOURCE_TWINS,
          Spot.of(copy.source().at(), copy.key()),
          "The source '"
              + copy.source().id()
              + "' has the "
              + copy.key()
              + " of '"
              + copy.original().id()
              + "': one work does not confirm itself",
          "Keep one of the two and cite it with locators.");
    }
  }
}
