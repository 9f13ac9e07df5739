package org.attache.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.attache.dossier.Figure;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/**
 * A figure with a formula is what the formula gives, within the rounding of both: sums, balances,
 * shares, growth, ranks and counts that sources state.
 */
final class Formulas implements Check {

  private static final BigDecimal HALF = new BigDecimal("0.5");

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
    Optional<Interval> range = result.range().stream().findFirst();
    if (range.isPresent() && !range.get().meets(rounded(said, result.isRatio()))) {
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

  /** A whole number is a count and exact, but a quotient said in whole numbers is rounded. */
  private static Interval rounded(SaidNumber said, boolean isRatio) {
    boolean isWhole = said.qualifier() == Qualifier.EXACT && said.value().scale() <= 0;
    return isRatio && isWhole
        ? Interval.of(said.value().subtract(HALF), said.value().add(HALF))
        : said.interval();
  }
}
