package org.attache.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attache.dossier.Acceptance;
import org.attache.dossier.SeverityRule;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.attache.problem.Spot;

/** A dossier may not make little of what would make its brief wrong. */
final class AllowedRules implements Check {

  private static final String HINT =
      "It would make the brief wrong: put right what causes it; 'attache explain ";

  @Override
  public void run(Facts facts, Findings problems) {
    Set<ProblemCode> seen = EnumSet.noneOf(ProblemCode.class);
    for (SeverityRule rule : facts.dossier().problems().severity()) {
      severity(rule, problems);
      if (!seen.add(rule.code())) {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            rule.at(),
            "The severity of '" + rule.code().id() + "' is set twice",
            "Keep one of the two.");
      }
    }
    Set<String> accepted = new HashSet<>();
    for (Acceptance acceptance : facts.dossier().problems().accept()) {
      acceptance(acceptance, problems);
      if (!accepted.add(acceptance.code().id() + " " + acceptance.scope())) {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            acceptance.at(),
            "The same problem '" + acceptance.code().id() + "' is accepted twice",
            "Keep the one with the better reason.");
      }
    }
  }

  private static void acceptance(Acceptance acceptance, Findings problems) {
    if (!acceptance.code().isAcceptableWarning()) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          Spot.of(acceptance.at(), "code"),
          "A problem '" + acceptance.code().id() + "' cannot be accepted",
          hint(acceptance.code()));
    }
  }

  private static void severity(SeverityRule rule, Findings problems) {
    Severity lowest = rule.code().lowest();
    // Severities stand with the gravest first.
    if (rule.severity().compareTo(lowest) > 0) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          rule.at(),
          "A problem '"
              + rule.code().id()
              + "' cannot be made a "
              + word(rule.severity())
              + ": the least is "
              + word(lowest),
          hint(rule.code()));
    }
  }

  private static String hint(ProblemCode code) {
    return HINT + code.id() + "' says how.";
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
