package org.attache.check;

import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;

/** Every source that is cited is listed. */
final class KnownSources implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    facts.citations(
        citation -> {
          if (!facts.sources().containsKey(citation.source())) {
            problems.add(
                ProblemCode.DANGLING_SOURCE,
                citation.at(),
                "The source '" + citation.source() + "' is not listed",
                Nearest.hint(citation.source(), facts.sources().keySet()));
          }
        });
  }
}
