package org.attache.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.dossier.Valuation;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.SeriesKey;

/** Tells what series lack and what makes their years hard to compare. */
final class Gaps {

  private Gaps() {}

  private record Line(String from, String to, String reporter, Valuation valuation) {}

  /** Tells it of each line of trade over the years. */
  static void tell(List<Series> kept, Location heading, FewProblems problems) {
    Map<Line, TreeMap<Integer, Series>> lines = new LinkedHashMap<>();
    for (Series each : kept) {
      SeriesKey key = each.key();
      if (Times.isYear(key.date())) {
        Line line = new Line(key.from(), key.to(), key.reporter(), key.valuation());
        lines
            .computeIfAbsent(line, any -> new TreeMap<>())
            .put(key.date().latest().getYear(), each);
      }
    }
    lines.forEach(
        (line, years) -> {
          years(line, years, heading, problems);
          classifications(line, years, problems);
        });
  }

  private static String of(Line line) {
    return line.from()
        + " to "
        + line.to()
        + (line.reporter().isEmpty() ? "" : " as " + line.reporter() + " reports it");
  }

  private static void years(
      Line line, TreeMap<Integer, Series> years, Location heading, FewProblems problems) {
    List<String> absent = new ArrayList<>();
    for (int year = years.firstKey(); year < years.lastKey(); year++) {
      if (!years.containsKey(year)) {
        absent.add(Integer.toString(year));
      }
    }
    if (!absent.isEmpty()) {
      problems.add(
          "years",
          ProblemCode.MISSING_YEARS,
          heading,
          "Trade from " + of(line) + " lacks " + String.join(", ", absent),
          "The office has no figures of them, or they were not downloaded.");
    }
  }

  private static void classifications(
      Line line, TreeMap<Integer, Series> years, FewProblems problems) {
    Set<String> all = new TreeSet<>();
    years.values().forEach(each -> all.addAll(each.classifications()));
    if (all.size() > 1) {
      Location at = Location.NOWHERE;
      for (Series.Entry entry : years.lastEntry().getValue().all()) {
        at = entry.at();
        break;
      }
      problems.add(
          "mixed",
          ProblemCode.MIXED_CLASSIFICATIONS,
          at,
          "Products traded from " + of(line) + " stand in " + String.join(" and ", all),
          "Codes change their meaning between them; download one, and say so: classification: "
              + all.iterator().next()
              + ".");
    }
  }
}
