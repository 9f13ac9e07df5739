package org.attache.check;

import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.trade.TradeSeries;

/**
 * Finds what is wrong or worth knowing about the facts of a dossier.
 *
 * <pre>{@code
 * List<Problem> problems = Checker.create().check(dossier);
 * }</pre>
 *
 * <p>Immutable; one may serve all threads.
 */
public final class Checker {

  /** Made when the first dossier is checked: some take a while. */
  private static final class Checks {

    static final List<Check> ALL =
        List.of(
            new AllowedRules(),
            new UniqueIds(),
            new KnownSources(),
            new CitedSources(),
            new KnownFacts(),
            new AcyclicParents(),
            new KnownParties(),
            new SourcedFacts(),
            new SettledClaims(),
            new StatedTotals(),
            new FlowRows(),
            new ProductRows(),
            new ProductEditions(),
            new SessionCounts(),
            new PeriodOrder(),
            new DateOrder(),
            new FutureDates(),
            new SourceDates(),
            new RecommendationGaps(),
            new MirrorFlows(),
            new SteadyReporter(),
            new Formulas(),
            new Anniversaries(),
            new FormerOffices(),
            new EventOrder(),
            new StaleTrade(),
            new SourceTwins(),
            new CitedPlaces(),
            new LoneSources());
  }

  private Checker() {}

  /** A checker that looks for every sort of problem. */
  public static Checker create() {
    return new Checker();
  }

  /** All problems of the dossier, in order of file, line and column; none where it is clean. */
  public List<Problem> check(Dossier dossier) {
    return check(dossier, TradeSeries.of(dossier), Places.OF_RECORDS);
  }

  /** As {@link #check(Dossier)}, for a caller that has the dossier's trade worked out. */
  public List<Problem> check(Dossier dossier, TradeSeries series) {
    return check(dossier, series, Places.OF_RECORDS);
  }

  /** As {@link #check(Dossier)}, each problem at the very value it is about where that is known. */
  public List<Problem> check(Dossier dossier, Places places) {
    return check(dossier, TradeSeries.of(dossier), places);
  }

  /** As the others, for a caller that has both. */
  public List<Problem> check(Dossier dossier, TradeSeries series, Places places) {
    Facts facts = Facts.of(dossier, series);
    Findings findings = new Findings();
    for (Check check : Checks.ALL) {
      check.run(facts, findings);
    }
    return findings.list(places);
  }
}
