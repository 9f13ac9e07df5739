package org.attache.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.Citation;
import org.attache.dossier.Edition;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.FlowList;
import org.attache.dossier.ProductDetail;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.SeriesKey;

/**
 * Gathers what one file says of the parties and makes flows of it: each value once, wholes rather
 * than their parts, products at one level.
 *
 * <p>With others than the world only totals are kept: they are what ranks and shares need.
 */
final class Collector {

  /** Some chapters are reserved, and of some nothing may be traded in a year. */
  private static final int MOST_CHAPTERS = 90;

  private final TableRequest request;
  private final FewProblems problems;
  private final Set<String> parties;
  private final boolean isReconciled;
  private final Map<SeriesKey, Series> series = new LinkedHashMap<>();
  private final Set<String> chapters = new TreeSet<>();
  private final WorldSums world = new WorldSums();

  /** What a table that has every pair of countries once told of the parties. */
  private final Told told = new Told();

  private boolean isSummed;
  private Location summedAt = Location.NOWHERE;

  /**
   * Gathers what a file says.
   *
   * @param isReconciled whether it has every pair of countries once and no totals
   */
  Collector(TableRequest request, FewProblems problems, boolean isReconciled) {
    this.request = request;
    this.problems = problems;
    this.isReconciled = isReconciled;
    parties = Set.copyOf(request.parties());
  }

  /** Takes up an observation. */
  void add(Observation seen) {
    SeriesKey key = seen.series();
    if (isReconciled) {
      reconciled(seen);
      return;
    }
    boolean isContext = !isBetween(key);
    boolean isWithWorld = key.from().equals(Flow.WORLD) || key.to().equals(Flow.WORLD);
    if (isContext && !isWithWorld && !seen.product().equals(Flow.TOTAL)) {
      return;
    }
    Series into = of(key);
    switch (into.add(seen)) {
      case SUMMED -> {
        if (seen.what().isBrokenDown() && !isSummed) {
          isSummed = true;
          summedAt = seen.at();
        }
      }
      case SAME ->
          problems.add(
              "same",
              ProblemCode.DUPLICATE_ROW,
              seen.at(),
              "This row repeats " + before(into, seen),
              "It is counted once. Remove one of the two.");
      case CONTRADICTED ->
          problems.add(
              "other",
              ProblemCode.CONTRADICTING_ROWS,
              seen.at(),
              "This row has another value than "
                  + before(into, seen)
                  + ", of which it tells the same",
              "Keep the one that holds; a table must say each thing once.");
      default -> {
        // The value is taken up, or its whole is known already.
      }
    }
  }

  /** Forgets a value, which the table takes back. */
  void forget(SeriesKey key, String product) {
    Series known = series.get(key);
    if (known != null) {
      known.forget(product);
    }
  }

  /** What all reporters sell to the world. */
  WorldSums world() {
    return world;
  }

  private static String before(Series into, Observation seen) {
    return seen.what().part() == 0
        ? "that of line " + into.entry(seen.product()).at().line()
        : "one before it";
  }

  private void reconciled(Observation seen) {
    SeriesKey key = seen.series();
    boolean concerns = parties.contains(key.from()) || parties.contains(key.to());
    if (concerns && !told.isNew(key.date().text(), key.from(), key.to(), seen.product())) {
      problems.add(
          "same",
          ProblemCode.DUPLICATE_ROW,
          seen.at(),
          "A row before this one tells of the same product between the same two",
          "Only the first is counted. Remove one of the two.");
      return;
    }
    chapters.add(seen.product().substring(0, Math.min(2, seen.product().length())));
    boolean sells = parties.contains(key.from());
    boolean buys = parties.contains(key.to());
    if (sells && buys) {
      of(key).sum(seen, seen.product());
    }
    if (sells) {
      of(with(key, key.from(), Flow.WORLD)).sum(seen, seen.product());
    }
    if (buys) {
      of(with(key, Flow.WORLD, key.to())).sum(seen, seen.product());
    }
    if ((sells || buys) && !(sells && buys)) {
      of(key).sum(seen, Flow.TOTAL);
    }
    of(with(key, Flow.WORLD, Flow.WORLD)).sum(seen, seen.product());
  }

  private static SeriesKey with(SeriesKey key, String from, String to) {
    return new SeriesKey(key.date(), from, to, key.reporter(), key.valuation());
  }

  private Series of(SeriesKey key) {
    return series.computeIfAbsent(key, Series::new);
  }

  private boolean isBetween(SeriesKey key) {
    return parties.contains(key.from()) && parties.contains(key.to());
  }

  /** Tells of months and quarters that stand beside years, which hold them. */
  void tellMonths(int count, Location heading) {
    if (series.keySet().stream().anyMatch(key -> Times.isYear(key.date()))) {
      problems.addOnce(
          "months",
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          count
              + (count == 1 ? " row" : " rows")
              + " of months or quarters "
              + (count == 1 ? "was" : "were")
              + " left out: the table has years",
          "Years hold their months.");
    }
  }

  /** What was gathered, after telling what one must know of it. */
  ReadFlows flows(Location heading) {
    boolean hasYears = series.keySet().stream().anyMatch(key -> Times.isYear(key.date()));
    if (!series.isEmpty()) {
      world.sums(heading, problems).forEach(each -> series.putIfAbsent(each.key(), each));
    }
    List<Series> kept =
        series.values().stream()
            .filter(each -> !hasYears || Times.isYear(each.key().date()))
            .toList();
    Gaps.tell(kept, heading, problems);
    tellSums();
    FlowList between = new FlowList();
    FlowList others = new FlowList();
    int finest = finest(kept);
    for (Series each : kept) {
      boolean isOf = isBetween(each.key());
      boolean isWithWorld =
          each.key().from().equals(Flow.WORLD) || each.key().to().equals(Flow.WORLD);
      boolean isPartial = isReconciled && !isOf && !isWithWorld && !hasAllChapters();
      List<Series.Valued> values = new ArrayList<>(isPartial ? List.of() : each.total());
      if (isOf || isWithWorld) {
        values.addAll(products(each, finest, heading));
      }
      for (Series.Valued value : values) {
        (isOf ? between : others).add(flow(each.key(), value));
      }
    }
    return new ReadFlows(between, others, editions(kept));
  }

  /** The editions that the rows name, or else the one that the dossier says they are of. */
  private List<Edition> editions(List<Series> kept) {
    Set<String> said = new TreeSet<>();
    kept.forEach(each -> said.addAll(each.classifications()));
    if (said.isEmpty()) {
      said.add(request.table().classification());
    }
    return request.table().kind() == FlowKind.GOODS
        ? said.stream().filter(Edition::isOne).map(Edition::parse).distinct().sorted().toList()
        : List.of();
  }

  /** Whether a table without totals has products of nearly all of the 96 chapters in use. */
  private boolean hasAllChapters() {
    return chapters.size() >= MOST_CHAPTERS;
  }

  private List<Series.Valued> products(Series each, int finest, Location heading) {
    ProductDetail wanted = request.table().products();
    if (each.levels().isEmpty()) {
      return List.of();
    }
    if (request.table().kind() != FlowKind.GOODS) {
      return wanted == ProductDetail.TOTAL && !each.total().isEmpty() ? List.of() : each.items();
    }
    if (wanted == ProductDetail.TOTAL) {
      return each.total().isEmpty() ? allGoods(each, heading) : List.of();
    }
    int digits = wanted == ProductDetail.FINEST ? finest : wanted.digits();
    Integer nearest = each.levels().ceiling(digits);
    return each.products(nearest == null ? each.levels().last() : digits);
  }

  /** The sum of all products where the table has all; else nothing, after telling. */
  private List<Series.Valued> allGoods(Series each, Location heading) {
    if (!isReconciled || !hasAllChapters()) {
      problems.add(
          "totals",
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          "The table does not tell the total from "
              + each.key().from()
              + " to "
              + each.key().to()
              + " in "
              + each.key().date(),
          "Its products are not added up: nobody knows whether they are all.");
      return List.of();
    }
    Series sum = new Series(each.key());
    for (Series.Valued part : each.products(each.levels().first())) {
      Series.Entry entry = part.entry();
      sum.sum(
          new Observation(
              each.key(), RowDetails.What.of(Flow.TOTAL, entry.flag()), entry.amount(), entry.at()),
          Flow.TOTAL);
    }
    return sum.total();
  }

  /**
   * The finest level that every series with products has; the finest of any if none is common. What
   * the world trades does not make others coarser.
   */
  private static int finest(List<Series> kept) {
    Set<Integer> common = new TreeSet<>();
    boolean isFirst = true;
    int last = 0;
    for (Series each : kept) {
      boolean isOfWorld =
          each.key().from().equals(Flow.WORLD) && each.key().to().equals(Flow.WORLD);
      if (!each.levels().isEmpty() && !isOfWorld) {
        if (isFirst) {
          common.addAll(each.levels());
        } else {
          common.retainAll(each.levels());
        }
        isFirst = false;
        last = Math.max(last, each.levels().last());
      }
    }
    return common.isEmpty() ? last : new TreeSet<>(common).last();
  }

  private void tellSums() {
    if (isSummed) {
      problems.addOnce(
          "sums",
          ProblemCode.SUMMED_ROWS,
          summedAt,
          "The table breaks values down by customs procedure, transport or second partner without"
              + " telling the whole: the parts are added up",
          "Download the rows of all procedures and means of transport together to be sure.");
    }
  }

  private Flow flow(SeriesKey key, Series.Valued value) {
    Series.Entry entry = value.entry();
    Set<Citation> sources = new LinkedHashSet<>();
    if (!request.table().source().isEmpty()) {
      sources.add(Citation.parse(request.table().source(), entry.at()));
    }
    for (Citation rate : entry.amount().rates()) {
      if (sources.stream().noneMatch(each -> each.toString().equals(rate.toString()))) {
        sources.add(rate);
      }
    }
    return new Flow(
        key.date(),
        key.from(),
        key.to(),
        value.product(),
        new SaidNumber(entry.amount().value(), entry.amount().qualifier()),
        key.valuation(),
        key.reporter(),
        List.copyOf(sources),
        entry.flag(),
        entry.at());
  }
}
