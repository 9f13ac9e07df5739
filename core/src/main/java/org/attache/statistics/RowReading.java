package org.attache.statistics;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final int MOST_NAMED = 6;

  private final TableRequest request;
  private final Columns columns;
  private final FewProblems problems;
  private final Collector collector;
  private final Areas areas;
  private final Set<String> parties;
  private final AmountReading amounts;
  private final RowDetails details;
  private final Times times;
  private final Set<String> others = new TreeSet<>();

  /** Other product classifications than the one wanted. */
  private final Set<String> editions = new TreeSet<>();

  private final boolean isReconciled;
  private int rowCount;
  private int faulty;
  private int found;
  private int parts;
  private int monthly;
  private int deleted;

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
    isReconciled = columns.layout().format() == TableFormat.BACI;
  }

  /** Reads all rows, telling what is wrong. */
  void read(Rows rows) throws IOException {
    Location heading = rows.at(-1);
    while (rows.next()) {
      rowCount++;
      String fault = rows.fault();
      if (fault.isEmpty()) {
        row(rows);
      } else {
        faulty++;
        problems.add("fault", ProblemCode.SYNTAX, rows.at(-1), fault, rows.advice());
      }
    }
    finish(heading);
  }

  private void finish(Location heading) {
    if (parts > 0) {
      problems.addOnce(
          "parts",
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          count(parts, "row")
              + " of re-exports, re-imports or special customs procedures "
              + (parts == 1 ? "was" : "were")
              + " left out",
          "They are parts of exports and imports, which hold them already.");
    }
    if (deleted > 0) {
      problems.addOnce(
          "deleted",
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          count(deleted, "row") + (deleted == 1 ? " says" : " say") + " that a value was deleted",
          "Values that the table tells before such rows do not count.");
    }
    if (monthly > 0) {
      collector.tellMonths(monthly, heading);
    }
    if (faulty > 0 && faulty == rowCount) {
      return; // what no row could say is no news beside what is wrong with each
    }
    if (rowCount == 0) {
      problems.add(
          "none",
          ProblemCode.NO_FIGURES,
          heading,
          "The table has a heading and no rows",
          "Download it again, with its years and partners chosen.");
    } else if (found == 0 && !editions.isEmpty()) {
      problems.add(
          "none",
          ProblemCode.NO_FIGURES,
          heading,
          "None of its rows is in " + request.table().classification(),
          "They are in " + String.join(", ", editions) + ".");
    } else if (found == 0) {
      problems.add(
          "none",
          ProblemCode.NO_FIGURES,
          heading,
          (rowCount == 1 ? "Its only row is not" : "None of the " + count(rowCount, "row") + " is")
              + " about trade of "
              + String.join(" or ", request.parties()),
          others.isEmpty() ? "" : "They are about " + String.join(", ", others) + ".");
    }
  }

  private static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s", count, noun + (count == 1 ? "" : "s"));
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
      if (isSample) {
        amounts.sample(rows);
      }
      return;
    }
    if (who.isEmpty() || whom.isEmpty() || who.equals(whom)) {
      return;
    }
    if (!direction.isEmpty()) {
      way = way(rows);
      if (way == Direction.PART) {
        parts++;
        return;
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
    if (others.size() < MOST_NAMED) {
      Role role =
          columns.has(Role.FROM)
              ? Role.FROM
              : columns.has(Role.REPORTER) ? Role.REPORTER : Role.REPORTER_ISO;
      String said = rows.text(columns.of(role));
      if (!said.isEmpty()) {
        others.add("'" + (said.length() > 30 ? said.substring(0, 30) + "…" : said) + "'");
      }
    }
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
    String said = "";
    int column = columns.has(Role.FLOW) ? columns.of(Role.FLOW) : columns.of(Role.INDICATOR);
    if (columns.has(Role.FLOW)) {
      said = rows.text(column);
      way = Direction.of(said, request.table().kind());
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
      editions.add(Classifications.title(classification));
      return;
    }
    if (!details.isOf(request.table().kind(), rows)) {
      return;
    }
    found++;
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
      deleted++;
      return;
    }
    Optional<Amount> amount = amounts.read(rows, indicator, date.get(), what);
    if (amount.isEmpty()) {
      return;
    }
    if (!Times.isYear(date.get())) {
      monthly++;
    }
    collector.add(new Observation(series, what, amount.get(), rows.at(columns.of(Role.VALUE))));
  }

  /** Takes up what any reporter sells to the world; what is wrong with it is not of concern. */
  private void world(Rows rows, String reporter) {
    Indicators indicator =
        columns.has(Role.INDICATOR)
            ? Indicators.of(rows.text(columns.of(Role.INDICATOR)))
            : Indicators.NONE;
    String said = columns.has(Role.FLOW) ? rows.text(columns.of(Role.FLOW)) : "";
    Direction way = columns.has(Role.FLOW) ? Direction.of(said) : indicator.way();
    if (way != Direction.EXPORT || indicator.isQuantity()) {
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
