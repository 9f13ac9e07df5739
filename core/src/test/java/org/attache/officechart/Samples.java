package org.attache.officechart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartRules;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;

/** Charts to write in tests, by what they try. */
final class Samples {

  private Samples() {}

  /** Every kind with data that try it: few, many, missing, negative, single, uneven. */
  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    for (ChartKind kind : ChartKind.values()) {
      put(all, "few", kind, List.of("2019", "2020"), "35.1 37", "15.1 15");
      put(
          all,
          "gaps",
          kind,
          years(2012, 2022),
          "12.4 15.0 17.9 22.3 - 28.1 - 35.1 37 41.2 44.8",
          "30.1 28.7 25.2 24.9 21.0 19.4 - 15.1 15 12.7 9.9");
      put(all, "negative", kind, List.of("North", "South", "East"), "4 -2.5 7", "-1 3 -6");
      put(all, "single", kind, List.of("2023"), "41.25");
      put(
          all,
          "uneven",
          kind,
          List.of("1951", "1961", "1972", "1981", "1998", "2017", "2023"),
          "33.7 42.9 65.3 84.3 132.4 207.7 241.5");
      put(
          all,
          "many",
          kind,
          years(2015, 2021),
          "10 11 12 13 14 15 16",
          "9 9.5 12 12.5 13 13 15.8",
          "4 5 6 7 8 9 10",
          "1 2 1 2 1 2 1",
          "2 1 2 1 2 1 1.2",
          "20 21 19 18 22 24 25",
          "30 31 29 28 27 26 25.5",
          "3 3 3 4 4 4 4.1");
    }
    return all;
  }

  private static void put(
      Map<String, ChartSpec> all,
      String name,
      ChartKind kind,
      List<String> categories,
      String... values) {
    for (int count = values.length; count > 0; count--) {
      List<ChartSpec.Series> series = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        series.add(
            series(
                List.of(
                        "Belarus to Pakistan",
                        "Pakistan to Belarus",
                        "Minsk",
                        "Brest",
                        "Gomel",
                        "Grodno",
                        "Mogilev",
                        "Vitebsk")
                    .get(i),
                values[i]));
      }
      if (ChartRules.breach(kind, categories, series).isEmpty()) {
        all.put(
            kind + " " + name, new ChartSpec(kind, categories, series, "million US dollars", 1));
        return;
      }
    }
  }

  /** A series of values as written, a space between them; "-" for one that is missing. */
  static ChartSpec.Series series(String name, String values) {
    return new ChartSpec.Series(
        name, Arrays.stream(values.split(" ")).map(Samples::point).toList());
  }

  private static Point point(String value) {
    return value.equals("-")
        ? Point.missing("no data")
        : Point.of(new BigDecimal(value), value.replace('-', '−'), "");
  }

  private static List<String> years(int from, int to) {
    List<String> years = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }
}
