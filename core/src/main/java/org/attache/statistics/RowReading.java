package org.attache.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.dossier.TableFormat;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Observation.Amount;
import org.attache.statistics.Observation.SeriesKey;

/**
 * Reads the rows of one table: skips what is of no concern before looking any closer, and makes
 * observations of the rest.
 */
final class RowReading {

  /** So many rows are looked at closely whoever they are about: a heading may lie. */
  private static final int SAMPLE = 1000;

  private static final List<Role> SELLERS = List.of(Role.FROM, Role.REPORTER, Role.REPORTER_ISO);
  private static final List<Role> BUYERS = List.of(Role.TO, Role.PARTNER, Role.PARTNER_ISO);

  private final TableRequest request;
  private final Columns columns;
  private final FewProblems problems;
  private final Collector collector;
  private final Areas areas;
  private final Set<String> parties;
  private final AmountReading amounts;
  private final RowDetails details;
  private final Times times;
  private final RowCounts counts;
  private final Principles principles;
  private final boolean isReconciled;
  private Wholes wholes;
  private int rowCount;
  private int monthly;

  RowReading(TableRequest request, Columns columns, FewProblems problems, Collector collector) {
    this.request = request;
    this.columns = columns;
    this.problems = problems;
    this.collector = collector;
    areas = new Areas(request.parties(), request.codes());
    parties = Set.copyOf(request.parties());
    amounts = new AmountReading(request, columns, problems);
    details = new RowDetails(request.table().kind(), columns, problems);
    times = new Times(request.table().fiscalYear());
    counts = new RowCounts(request, problems);
    principles = new Principles(request.table().kind(), columns);
    wholes = Wholes.of(List.of(), columns, request.table().kind());
    isReconciled = columns.layout().format() == TableFormat.BACI;
  }

  /** Reads all rows, telling what is wrong. */
  void read(Rows rows) throws IOException {
    Location heading = rows.at(-1);
    wholes = Wholes.of(rows.heading(), columns, request.table().kind());
    while (rows.next()) {
      rowCount = counts.row();
      String fault = rows.fault();
      if (fault.isEmpty()) {
        row(rows);
      } else {
        counts.faulty();
        problems.add("fault", ProblemCode.SYNTAX, rows.at(-1), fault, rows.advice());
      }
    }
    principles.alone().forEach(collector::add);
    counts.otherwise(principles.others());
    if (monthly > 0) {
      collector.tellMonths(monthly, heading);
    }
    counts.tell(heading);
  }

  private void row(Rows rows) {
    boolean isSample = rowCount <= SAMPLE;
    String direction = "";
    Direction way = Direction.EXPORT;
    String who;
    String whom;
    if (columns.has(Role.FROM) && columns.has(Role.TO)) {
      who = area(rows, Role.FROM, Role.FROM);
      whom = area(rows, Role.TO, Role.TO);
    } else {
      who = area(rows, Role.REPORTER_ISO, Role.REPORTER);
      whom = area(rows, Role.PARTNER_ISO, Role.PARTNER);
      direction = "reported";
    }
    boolean concerns = parties.contains(who) || parties.contains(whom) && isTwoSided(who, whom);
    boolean isOfWorld =
        !isReconciled && !direction.isEmpty() && whom.equals(Flow.WORLD) && !who.isEmpty();
    if (isOfWorld && !who.equals(Flow.WORLD)) {
      world(rows, who);
    }
    if (!concerns && !isReconciled) {
      name(rows);
      if (who.isEmpty() && (whom.isEmpty() || parties.contains(whom))) {
        stranger(rows, SELLERS);
      }
      if (isSample) {
        amounts.sample(rows);
      }
      return;
    }
    if (who.isEmpty() || whom.isEmpty()) {
      stranger(rows, who.isEmpty() ? SELLERS : BUYERS);
      return;
    }
    if (who.equals(whom)) {
      return;
    }
    if (!direction.isEmpty()) {
      way = way(rows);
      if (way == Direction.PART) {
        counts.part();
        return;
      }
      if (way == Direction.UNKNOWN) {
        counts.refused();
      }
      if (way == Direction.UNKNOWN || way == Direction.NET) {
        return;
      }
    }
    boolean isOut = way == Direction.EXPORT;
    String reporter = direction.isEmpty() ? reporter(rows) : who;
    observe(rows, isOut ? who : whom, isOut ? whom : who, reporter, way);
  }

  /** Rows of others count where they are about the parties: what they report of them. */
  private boolean isTwoSided(String who, String whom) {
    return parties.contains(who) && parties.contains(whom)
        || columns.has(Role.FROM) && columns.has(Role.TO);
  }

  private void name(Rows rows) {
    if (counts.isOpen()) {
      counts.ofOther(said(rows, SELLERS));
    }
  }

  /** Notes an area that a person wrote and that is none; offices have codes for many others. */
  private void stranger(Rows rows, List<Role> side) {
    String said = said(rows, side);
    if (columns.layout().format() == TableFormat.COLUMNS && !said.isEmpty()) {
      counts.ofStranger(said);
    }
  }

  private String said(Rows rows, List<Role> side) {
    for (Role role : side) {
      if (columns.has(role)) {
        return rows.text(columns.of(role));
      }
    }
    return "";
  }

  private String area(Rows rows, Role best, Role other) {
    int column = columns.of(best);
    String code = column < 0 ? Areas.OTHER : areas.code(rows.text(column));
    if (code.isEmpty() && best != other && columns.has(other)) {
      code = areas.code(rows.text(columns.of(other)));
    }
    return code;
  }

  private String reporter(Rows rows) {
    return columns.has(Role.REPORTER) ? areas.code(rows.text(columns.of(Role.REPORTER))) : "";
  }

  private Direction way(Rows rows) {
    Direction way = Direction.UNKNOWN;
    int column = columns.has(Role.FLOW) ? columns.of(Role.FLOW) : columns.of(Role.INDICATOR);
    if (columns.has(Role.FLOW)) {
      way = details.way(rows);
    }
    if (way == Direction.UNKNOWN && columns.has(Role.INDICATOR)) {
      Indicators indicator = Indicators.of(rows.text(columns.of(Role.INDICATOR)));
      if (indicator.isQuantity()) {
        return Direction.UNKNOWN;
      }
      way = indicator.way();
    }
    if (way == Direction.UNKNOWN && !columns.has(Role.FLOW) && !columns.has(Role.INDICATOR)) {
      return Direction.EXPORT;
    }
    if (way == Direction.UNKNOWN) {
      problems.add(
          "flow ",
          ProblemCode.WRONG_VALUE,
          rows.at(column),
          "'" + rows.text(column) + "' is no direction of trade that is known",
          "Known are X, M, export, import, and 1 and 2 as the office means them.");
    }
    return way;
  }

  private void observe(Rows rows, String from, String to, String reporter, Direction way) {
    Indicators indicator =
        columns.has(Role.INDICATOR)
            ? Indicators.of(rows.text(columns.of(Role.INDICATOR)))
            : Indicators.NONE;
    if (indicator.isQuantity()) {
      return;
    }
    String classification =
        columns.has(Role.CLASSIFICATION) ? rows.text(columns.of(Role.CLASSIFICATION)) : "";
    if (!Classifications.isWanted(request.table().classification(), classification)) {
      counts.ofEdition(classification);
      return;
    }
    if (details.isOfOtherType(rows)) {
      counts.ofOtherKind();
      return;
    }
    if (!details.isOf(rows) || !amounts.isMoney(rows)) {
      return;
    }
    counts.found();
    if (!wholes.holds(rows) || details.isOfOneInstrument(rows)) {
      counts.breakdown();
      return;
    }
    Optional<EdtfDate> date = date(rows);
    RowDetails.What what = details.read(rows, classification);
    if (date.isEmpty()) {
      return;
    }
    SeriesKey series =
        new SeriesKey(date.get(), from, to, reporter, details.valuation(rows, indicator, way));
    // Insert, append and replace say the same of a table that stands for itself.
    if (columns.has(Role.ACTION) && rows.text(columns.of(Role.ACTION)).startsWith("D")) {
      collector.forget(series, what.product());
      principles.forget(series, what.product());
      counts.deleted();
      return;
    }
    Optional<Amount> amount = amounts.read(rows, indicator, date.get(), what);
    if (amount.isEmpty()) {
      return;
    }
    if (!Times.isYear(date.get())) {
      monthly++;
    }
    Observation seen = new Observation(series, what, amount.get(), rows.at(columns.of(Role.VALUE)));
    if (!principles.keeps(rows, seen)) {
      collector.add(seen);
    }
  }

  /** Takes up what any reporter sells to the world; what is wrong with it is not of concern. */
  private void world(Rows rows, String reporter) {
    Indicators indicator =
        columns.has(Role.INDICATOR)
            ? Indicators.of(rows.text(columns.of(Role.INDICATOR)))
            : Indicators.NONE;
    String said = columns.has(Role.FLOW) ? rows.text(columns.of(Role.FLOW)) : "";
    Direction way = columns.has(Role.FLOW) ? Direction.of(said) : indicator.way();
    boolean isWanted = !details.isOfOtherType(rows) && details.isOf(rows) && wholes.holds(rows);
    if (way != Direction.EXPORT || indicator.isQuantity() || !isWanted) {
      return;
    }
    String classification =
        columns.has(Role.CLASSIFICATION) ? rows.text(columns.of(Role.CLASSIFICATION)) : "";
    Optional<EdtfDate> date = times.read(period(rows));
    if (date.isPresent()
        && Classifications.isWanted(request.table().classification(), classification)) {
      RowDetails.What what = details.read(rows, classification);
      amounts
          .quiet(rows, indicator, date.get())
          .ifPresent(
              amount -> collector.world().add(reporter, date.get(), what, amount, rows.at(-1)));
    }
  }

  private String period(Rows rows) {
    String said = rows.text(columns.of(Role.PERIOD));
    int label = said.indexOf(": ");
    return label > 0 ? said.substring(0, label) : said;
  }

  private Optional<EdtfDate> date(Rows rows) {
    int column = columns.of(Role.PERIOD);
    Optional<EdtfDate> date = times.read(period(rows));
    if (date.isEmpty()) {
      problems.add(
          "period",
          ProblemCode.BAD_DATE,
          rows.at(column),
          "'" + RowDetails.shortened(rows.text(column)) + "' is no period",
          "Periods are like 2023, 202301, 2023-01, 2023-Q1; like 2022/23 with 'fiscalYear'.");
    }
    return date;
  }
}
