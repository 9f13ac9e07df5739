package org.attache.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.SeriesKey;

/** Tells what series lack and what makes their years hard to compare. */
final class Gaps {

  private Gaps() {}

  /** As many gaps as are named in one sentence. */
  private static final int MOST_NAMED = 3;

  /**
   * A line of trade whose products stand in several editions.
   *
   * @param at its latest row
   * @param first of the editions
   */
  private record Mixture(String line, Location at, String first) {}

  private record Line(String from, String to, String reporter) {}

  /** Tells it of each line of trade over the years. */
  static void tell(List<Series> kept, Location heading, FewProblems problems) {
    Map<Line, TreeMap<Integer, List<Series>>> lines = new LinkedHashMap<>();
    for (Series each : kept) {
      SeriesKey key = each.key();
      if (Times.isYear(key.date())) {
        Line line = new Line(key.from(), key.to(), key.reporter());
        lines
            .computeIfAbsent(line, any -> new TreeMap<>())
            .computeIfAbsent(key.date().latest().getYear(), any -> new ArrayList<>())
            .add(each);
      }
    }
    List<String> gaps = new ArrayList<>();
    Map<String, List<Mixture>> mixtures = new LinkedHashMap<>();
    lines.forEach(
        (line, years) -> {
          String absent = absent(years);
          if (!absent.isEmpty()) {
            gaps.add(of(line) + " lacks " + absent);
          }
          Set<String> all = new TreeSet<>();
          years.values().forEach(same -> same.forEach(each -> all.addAll(each.classifications())));
          if (all.size() > 1) {
            mixtures
                .computeIfAbsent(String.join(" and ", all), any -> new ArrayList<>())
                .add(new Mixture(of(line), at(years), all.iterator().next()));
          }
        });
    years(gaps, heading, problems);
    mixtures.forEach((editions, of) -> classifications(editions, of, problems));
  }

  private static String of(Line line) {
    return line.from()
        + " to "
        + line.to()
        + (line.reporter().isEmpty() ? "" : " as " + line.reporter() + " reports it");
  }

  private static String absent(TreeMap<Integer, List<Series>> years) {
    List<String> absent = new ArrayList<>();
    for (int year = years.firstKey(); year < years.lastKey(); year++) {
      if (!years.containsKey(year)) {
        absent.add(Integer.toString(year));
      }
    }
    return String.join(", ", absent);
  }

  private static void years(List<String> gaps, Location heading, FewProblems problems) {
    if (gaps.isEmpty()) {
      return;
    }
    int named = Math.min(gaps.size(), MOST_NAMED);
    String more =
        gaps.size() > named ? "; there are gaps in " + (gaps.size() - named) + " more series" : "";
    problems.add(
        "years",
        ProblemCode.MISSING_YEARS,
        heading,
        "Trade from " + String.join("; that from ", gaps.subList(0, named)) + more,
        "The office has no figures of them, or they were not downloaded.");
  }

  private static Location at(TreeMap<Integer, List<Series>> years) {
    for (Series.Entry entry : years.lastEntry().getValue().get(0).all()) {
      return entry.at();
    }
    return Location.NOWHERE;
  }

  private static void classifications(
      String editions, List<Mixture> mixtures, FewProblems problems) {
    Mixture first = mixtures.get(0);
    String others =
        mixtures.size() == 1
            ? ""
            : ", and so do those of " + (mixtures.size() - 1) + " more series";
    problems.add(
        "mixed",
        ProblemCode.MIXED_CLASSIFICATIONS,
        first.at(),
        "Products traded from " + first.line() + " stand in " + editions + others,
        "Codes change their meaning between them; download one, and say so: classification: "
            + first.first()
            + ".");
  }
}
