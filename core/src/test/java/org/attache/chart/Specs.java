package org.attache.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Caption;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartRules;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.brief.TimelineFigure;

/** Charts and timelines to draw in tests. */
final class Specs {

  private Specs() {}

  static ChartSpec chart(ChartKind kind, List<String> categories, ChartSpec.Series... series) {
    return new ChartSpec(kind, categories, List.of(series), "million US dollars", 1);
  }

  /** A series of values as written; "-" for one that is missing. */
  static ChartSpec.Series series(String name, String... values) {
    return new ChartSpec.Series(name, Arrays.stream(values).map(Specs::point).toList());
  }

  /** A chart of as many of the series as its kind can show; nothing if it can show none. */
  static Optional<ChartSpec> suited(
      ChartKind kind, List<String> categories, ChartSpec.Series... series) {
    for (int count = series.length; count > 0; count--) {
      List<ChartSpec.Series> some = List.of(series).subList(0, count);
      if (ChartRules.breach(kind, categories, some).isEmpty()) {
        return Optional.of(new ChartSpec(kind, categories, some, "million US dollars", 1));
      }
    }
    return Optional.empty();
  }

  static ChartSpec flows(ChartKind kind) {
    return suited(
            kind,
            List.of("2019", "2020"),
            series("Belarus to Pakistan", "35.1", "37"),
            series("Pakistan to Belarus", "15.1", "15"))
        .orElseThrow();
  }

  static ChartSpec decade(ChartKind kind) {
    return suited(
            kind,
            years(2012, 2022),
            series(
                "Exports", "12.4", "15.0", "17.9", "22.3", "30.6", "28.1", "-", "35.1", "37",
                "41.2", "44.8"),
            series(
                "Imports", "30.1", "28.7", "25.2", "24.9", "21.0", "19.4", "-", "15.1", "15",
                "12.7", "9.9"))
        .orElseThrow();
  }

  static List<String> years(int from, int to) {
    List<String> years = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }

  /** Thirty years of relations, with a crowded one and one that goes on. */
  static TimelineFigure relations() {
    return new TimelineFigure(
        new Caption("fig-relations", 1, List.of(), List.of(), List.of(), List.of()),
        List.of(
            entry("1991-01-01", "1991-12-31", "1991", "Pakistan recognises Belarus", "Relations"),
            entry(
                "1994-02-03",
                "1994-02-03",
                "3 February 1994",
                "Diplomatic relations established",
                "Relations"),
            entry(
                "2014-07-01",
                "2014-07-31",
                "July 2014",
                "Belarus opens its embassy in Islamabad",
                "Embassies"),
            entry(
                "2015-05-01",
                "2015-05-31",
                "May 2015",
                "Pakistan opens its embassy in Minsk",
                "Embassies"),
            entry(
                "2015-05-29",
                "2015-05-29",
                "29 May 2015",
                "President of Belarus visits Islamabad; Islamabad Declaration on bilateral partnership",
                "Visits"),
            entry(
                "2015-08-01",
                "2015-08-31",
                "August 2015",
                "Prime Minister of Pakistan visits Minsk",
                "Visits"),
            entry(
                "2015-08-10",
                "2015-08-10",
                "10 August 2015",
                "Treaty of Friendship and Cooperation",
                "Agreements"),
            entry(
                "2015-08-15",
                "2015-08-31",
                "August 2015",
                "Road map for fast-track economic cooperation, signed on the margins of the first forum of business people from both countries",
                "Agreements"),
            entry(
                "2015-11-01",
                "2015-11-30",
                "November 2015",
                "Prime Minister of Belarus visits Islamabad",
                "Visits"),
            entry(
                "2016-04-01",
                "2016-04-30",
                "April 2016",
                "Abolition of visas for diplomatic passports",
                "Agreements"),
            open(
                "2017-01-01",
                "2024-02-03",
                "since 2017",
                "Parliamentary friendship groups meet",
                "Parliament"),
            entry(
                "2019-01-01",
                "2019-12-31",
                "2019",
                "Fifth session of the Joint Economic Commission",
                "Visits"),
            entry(
                "2021-01-01",
                "2021-12-31",
                "2021",
                "Meeting on the margins of the summit in Dushanbe",
                "Visits"),
            entry(
                "2023-05-01",
                "2023-05-31",
                "May 2023",
                "Agreement on cooperation in education",
                "Agreements"),
            entry(
                "2024-02-03",
                "2024-02-03",
                "3 February 2024",
                "Thirty years of diplomatic relations",
                "Relations")),
        "Events from 1991 to 2024");
  }

  static TimelineFigure.Entry entry(
      String first, String last, String date, String title, String group) {
    return new TimelineFigure.Entry(
        LocalDate.parse(first), LocalDate.parse(last), false, date, title, group);
  }

  static TimelineFigure.Entry open(
      String first, String last, String date, String title, String group) {
    return new TimelineFigure.Entry(
        LocalDate.parse(first), LocalDate.parse(last), true, date, title, group);
  }

  private static Point point(String value) {
    return value.equals("-")
        ? Point.missing("no data")
        : Point.of(new BigDecimal(value), value.replace('-', '−'), "");
  }
}
