package org.attache.check;

import java.util.Optional;
import org.attache.dossier.Figure;
import org.attache.dossier.Interval;
import org.attache.dossier.SaidNumber;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * A figure with a formula is what the formula gives, within the rounding of both: sums, balances,
 * shares, growth, ranks and counts that sources state.
 */
final class Formulas implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    StatedNumbers numbers = new StatedNumbers(facts);
    for (Figure figure : facts.dossier().figures()) {
      if (!figure.formula().isBlank() && figure.value().isPresent()) {
        check(figure, numbers, problems);
      }
    }
  }

  private static void check(Figure figure, StatedNumbers numbers, Findings problems) {
    Formula.Result result = Formula.evaluate(figure.formula(), numbers);
    SaidNumber said = figure.value().value();
    if (!result.wrong().isEmpty()) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          Spot.of(figure.at(), "formula"),
          Naming.name(figure) + " has a formula that cannot be worked out: " + result.wrong(),
          "Write "
              + Formula.KNOWN
              + " of ids of figures, id.sessionsHeld or ids of the ledger such as"
              + " trade.2019.turnover.");
      return;
    }
    boolean isQuotient = result.isRatio() || StatedNumbers.isShare(figure);
    Optional<Interval> range = result.range().stream().findFirst();
    if (range.isPresent() && !fits(said, isQuotient, range.get())) {
      problems.add(
          ProblemCode.ARITHMETIC,
          figure.value().chosen().at(),
          Naming.name(figure)
              + " is "
              + said
              + ", but "
              + figure.formula().strip()
              + " gives "
              + Naming.range(result.shown()),
          "Check the number and those in the formula, or mark what is rounded with about.");
    }
  }

  private static boolean fits(SaidNumber said, boolean isQuotient, Interval range) {
    return said.mayBeIn(range) || isQuotient && StatedNumbers.rounded(said).meets(range);
  }
}
