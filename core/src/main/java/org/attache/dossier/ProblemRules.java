package org.attache.dossier;

import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * What a dossier makes of its own problems.
 *
 * @param severity how much problems of some codes matter
 * @param accept problems that are lived with
 * @param at where the rules stand
 */
public record ProblemRules(
    @Key(describe = "How much problems of a code matter, such as {uncited-source: note}.")
        List<SeverityRule> severity,
    @Key(describe = "Problems to live with, each with its reason; the data notes list them.")
        List<Acceptance> accept,
    Location at) {

  /** Everything as usual. */
  public static final ProblemRules NONE = new ProblemRules(List.of(), List.of(), Location.NOWHERE);

  public ProblemRules {
    severity = List.copyOf(severity);
    accept = List.copyOf(accept);
  }
}
