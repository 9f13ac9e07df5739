package org.attache.check;

import java.time.LocalDate;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Source;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Web sources say when they were read, and nothing was read or published after the brief. */
final class SourceDates implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    LocalDate day = facts.dossier().date().latest();
    for (Source source : facts.dossier().sources()) {
      if (!source.url().isEmpty() && !source.accessed().isPresent()) {
        problems.add(
            ProblemCode.NO_ACCESS_DATE,
            Spot.of(source.at(), "URL"),
            "The source '" + source.id() + "' does not say when its URL was read",
            "Add accessed with the day.");
      }
      late(source, "was read on", source.accessed(), day, problems);
      late(source, "appeared on", source.issued(), day, problems);
      order(source, problems);
    }
  }

  /** A note only: a reader who goes back to a source does no harm to the facts. */
  private static void late(
      Source source, String verb, Claimed<EdtfDate> field, LocalDate day, Findings problems) {
    if (field.isPresent() && field.value().earliest().isAfter(day)) {
      problems.note(
          ProblemCode.FUTURE_DATE,
          Spot.at(field.chosen().at()),
          "The source '"
              + source.id()
              + "' "
              + verb
              + " "
              + field.value()
              + ", after the dossier's date "
              + day,
          "Check the date, or the date of the dossier.");
    }
  }

  private static void order(Source source, Findings problems) {
    boolean isBefore =
        source
            .accessed()
            .optional()
            .flatMap(
                read ->
                    source.issued().optional().map(out -> read.latest().isBefore(out.earliest())))
            .orElse(false);
    if (isBefore) {
      problems.warn(
          ProblemCode.END_BEFORE_START,
          Spot.at(source.accessed().chosen().at()),
          "The source '"
              + source.id()
              + "' was read on "
              + source.accessed().value()
              + ", before it appeared on "
              + source.issued().value(),
          "Check both dates.");
    }
  }
}
