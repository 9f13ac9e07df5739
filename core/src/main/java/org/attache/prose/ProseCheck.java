package org.attache.prose;

import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.trade.TradeSeries;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are typed into prose, and words that contradict the data beside them.
 *
 * <pre>{@code
 * List<Problem> problems = ProseCheck.of(dossier, series).dossier(places);
 * }</pre>
 */
public final class ProseCheck {

  private final Dossier dossier;
  private final TradeSeries series;

  /** Made when a text is read. */
  private @Nullable SaidWords words;

  /** Made when a passage has digits: most have none. */
  private @Nullable LooseNumbers numbers;

  private ProseCheck(Dossier dossier, TradeSeries series) {
    this.dossier = dossier;
    this.series = series;
  }

  /** A check against the facts of a dossier and the trade worked out from them. */
  public static ProseCheck of(Dossier dossier, TradeSeries series) {
    return new ProseCheck(dossier, series);
  }

  /**
   * What is wrong with the dossier's own prose.
   *
   * @param places where the words of the dossier's prose stand
   * @return in order of file, line and column
   */
  public List<Problem> dossier(Places places) {
    Problems problems = new Problems();
    for (Passage passage : Passage.of(dossier)) {
      if (passage.hasDigits()) {
        numbers().check(passage, places, problems);
      }
      words().check(passage, places, problems);
    }
    return problems.list();
  }

  /**
   * What is wrong with the sections of a template.
   *
   * @return in order of file, line and column
   */
  public List<Problem> sections(Sections sections) {
    Problems problems = new Problems();
    for (KnownSection section : sections.list()) {
      if (section.mayLeaveDigits()) {
        numbers().check(section.passage(), Places.OF_RECORDS, problems);
      }
      words().check(section, problems);
    }
    return problems.list();
  }

  private SaidWords words() {
    SaidWords known = words;
    if (known == null) {
      known = new SaidWords(dossier, series);
      words = known;
    }
    return known;
  }

  private LooseNumbers numbers() {
    LooseNumbers known = numbers;
    if (known == null) {
      known = new LooseNumbers(dossier, series);
      numbers = known;
    }
    return known;
  }
}
