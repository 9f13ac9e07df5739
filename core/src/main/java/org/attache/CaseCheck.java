package org.attache;

import java.util.ArrayList;
import java.util.List;
import org.attache.Beside.Work;
import org.attache.check.Checker;
import org.attache.check.Ruling;
import org.attache.dossier.Dossier;
import org.attache.intake.Reading;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.prose.ProseCheck;
import org.attache.template.Template;
import org.attache.trade.TradeSeries;
import org.jspecify.annotations.Nullable;

/**
 * The check of one dossier and of its template's sections, which goes on beside the assembling of
 * its brief; for one thread, whoever does the work.
 */
final class CaseCheck {

  private final Reading reading;
  private final TradeSeries series;
  private final Ruling ruling;
  private final Beside beside;
  private final ProseCheck prose;
  private final Work<List<Problem>> facts;
  private final Work<List<Problem>> checked;
  private @Nullable Work<List<Problem>> sections;
  private @Nullable List<Problem> found;
  private @Nullable List<Problem> known;

  /** Begins with the dossier itself. */
  CaseCheck(Reading reading, Checker checker, Beside beside) {
    Dossier dossier = reading.dossier();
    this.reading = reading;
    this.series = TradeSeries.of(dossier);
    this.ruling = Ruling.of(dossier, reading.places());
    this.beside = beside;
    this.prose = ProseCheck.of(dossier, series);
    this.facts = beside.begin(() -> checker.check(dossier, series, reading.places()));
    this.checked = beside.begin(this::checked);
  }

  /** What is wrong with the facts and with the dossier's own prose. */
  private List<Problem> checked() {
    List<Problem> last = prose.dossier(reading.places());
    List<Problem> both = new ArrayList<>(facts.result());
    both.addAll(last);
    return reading.withExcerpts(both);
  }

  Reading reading() {
    return reading;
  }

  Dossier dossier() {
    return reading.dossier();
  }

  TradeSeries series() {
    return series;
  }

  /** What the dossier makes of its problems. */
  Ruling ruling() {
    return ruling;
  }

  /** Goes on with the sections of the dossier's template. */
  void goOn(Template template) {
    known = null;
    sections =
        beside.begin(
            () -> {
              checked.result(); // one check of prose is not for two threads
              return template.withExcerpts(prose.sections(template.texts()));
            });
  }

  /** Whether the dossier itself has errors: whatever was made of it meanwhile is of no use. */
  boolean isStopped() {
    return found().stream().anyMatch(Problem::isError);
  }

  /**
   * All there is to say so far: of the dossier and, unless that has errors, of the sections; in
   * order of file, line and column.
   */
  List<Problem> problems() {
    List<Problem> all = known;
    if (all == null) {
      all = inOrder();
      known = all;
    }
    return all;
  }

  private List<Problem> inOrder() {
    Problems problems = new Problems();
    problems.addAll(found());
    Work<List<Problem>> begun = sections;
    if (begun != null && !isStopped()) {
      problems.addAll(ruling.apply(begun.result()));
    }
    return problems.list();
  }

  private List<Problem> found() {
    List<Problem> all = found;
    if (all == null) {
      all = new ArrayList<>(reading.problems());
      all.addAll(checked.result());
      all = ruling.apply(all);
      found = all;
    }
    return all;
  }
}
