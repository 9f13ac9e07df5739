package org.attache.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;
import org.attache.wording.Wording;

/** Says in sentences how a whole divides into parts. */
final class PartsText {

  /** The most parts that are told one by one. */
  private static final int MOST_TOLD = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Wording wording;

  /** A part: its name, and its value. */
  private record Part(String name, Point point, BigDecimal value) {}

  PartsText(Wording wording) {
    this.wording = wording;
  }

  /** The parts of each series from the largest to the smallest, with their shares of the whole. */
  String parts(ChartSpec chart) {
    BigDecimal whole = BigDecimal.ZERO;
    for (ChartSpec.Series series : chart.series()) {
      for (Part part : known(chart, series)) {
        whole = whole.add(part.value);
      }
    }
    StringBuilder words = new StringBuilder();
    for (ChartSpec.Series series : chart.series()) {
      List<Part> parts = known(chart, series);
      List<String> told = new ArrayList<>();
      for (Part part : parts.subList(0, Math.min(parts.size(), MOST_TOLD))) {
        String share = wording.percent(share(part.value, whole));
        told.add(wording.phrase("alt.part", part.name, part.point.label(), share));
      }
      if (parts.isEmpty()) {
        words.append(' ').append(wording.phrase("alt.series.none", series.name()));
      } else if (parts.size() > told.size()) {
        int left = parts.size() - told.size();
        String list = String.join(wording.phrase("mark.semicolon") + " ", told);
        words.append(' ').append(wording.phrase("alt.parts.more", series.name(), list, left));
      } else {
        String list = String.join(wording.phrase("mark.semicolon") + " ", told);
        words.append(' ').append(wording.phrase("alt.parts", series.name(), list));
      }
    }
    return words + missing(chart);
  }

  /** What the stacks of the first and the last category with all parts come to. */
  String totals(ChartSpec chart) {
    List<Integer> whole = new ArrayList<>();
    for (int c = 0; c < chart.categories().size(); c++) {
      if (isExact(chart, c)) {
        whole.add(c);
      }
    }
    if (whole.size() < 2 || chart.series().size() < 2) {
      return "";
    }
    int first = whole.get(0);
    int last = whole.get(whole.size() - 1);
    return " "
        + wording.phrase(
            "alt.totals",
            chart.categories().get(first),
            wording.number(total(chart, first)),
            chart.categories().get(last),
            wording.number(total(chart, last)));
  }

  /** Whether every part is known and said without "about" and the like. */
  private boolean isExact(ChartSpec chart, int category) {
    return chart.series().stream()
        .map(series -> series.points().get(category))
        .allMatch(
            point ->
                point.value().filter(v -> wording.number(v).equals(point.label())).isPresent());
  }

  private static BigDecimal total(ChartSpec chart, int category) {
    return chart.series().stream()
        .map(series -> series.points().get(category).value().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    BigDecimal share = part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP);
    return share.setScale(share.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
  }

  private static List<Part> known(ChartSpec chart, ChartSpec.Series series) {
    List<Part> parts = new ArrayList<>();
    for (int c = 0; c < chart.categories().size(); c++) {
      Point point = series.points().get(c);
      String name = chart.categories().get(c);
      point.value().ifPresent(value -> parts.add(new Part(name, point, value)));
    }
    parts.sort(Comparator.comparing(Part::value).reversed());
    return parts;
  }

  /** What no series has a value for. */
  private String missing(ChartSpec chart) {
    List<String> missing = new ArrayList<>();
    for (int c = 0; c < chart.categories().size(); c++) {
      int at = c;
      if (chart.series().stream().allMatch(one -> one.points().get(at).value().isEmpty())) {
        missing.add(chart.categories().get(c));
      }
    }
    return missing.isEmpty()
        ? ""
        : " " + wording.phrase("alt.series.missing", wording.and(missing));
  }
}
