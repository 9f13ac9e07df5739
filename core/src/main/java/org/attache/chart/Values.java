package org.attache.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Point;

/**
 * A chart's values as numbers from -10 to 10, so that neither billions nor billionths of a unit
 * lose their digits.
 */
final class Values {

  /** From this many digits on, numbers along an axis are written in powers of ten. */
  private static final int LONGEST = 9;

  private final ChartSpec spec;
  private final Locale locale;
  private final NumberFormats formats;
  private final int exponent;
  private final double[][] numbers;
  private final NumberFormat usual;

  /** Numbers along an axis, which are measured first and then written. */
  private final Map<Double, String> written = new HashMap<>();

  Values(ChartSpec spec, Locale locale, NumberFormats formats) {
    this.spec = spec;
    this.locale = locale;
    this.formats = formats;
    exponent = exponent(spec);
    usual = formats.in(locale);
    usual.setMaximumFractionDigits(LONGEST);
    numbers = new double[spec.series().size()][spec.categories().size()];
    for (int s = 0; s < numbers.length; s++) {
      for (int c = 0; c < numbers[s].length; c++) {
        Optional<BigDecimal> value = point(s, c).value();
        numbers[s][c] =
            value.isPresent() ? value.get().movePointLeft(exponent).doubleValue() : Double.NaN;
      }
    }
  }

  /** One series alone, with numbers of its own size: for charts of two measures. */
  Values only(int series) {
    return new Values(
        new ChartSpec(
            ChartKind.LINE,
            spec.categories(),
            List.of(spec.series().get(series)),
            spec.unit(),
            spec.decimals()),
        locale,
        formats);
  }

  int categories() {
    return spec.categories().size();
  }

  int series() {
    return numbers.length;
  }

  List<String> categoryNames() {
    return spec.categories();
  }

  String name(int series) {
    return spec.series().get(series).name();
  }

  Point point(int series, int category) {
    return spec.series().get(series).points().get(category);
  }

  String label(int series, int category) {
    return point(series, category).label();
  }

  boolean isMissing(int series, int category) {
    return Double.isNaN(numbers[series][category]);
  }

  /** Whether a whole category is missing. */
  boolean isMissing(int category) {
    return Arrays.stream(numbers).allMatch(one -> Double.isNaN(one[category]));
  }

  /** A value; not a number where it is missing. */
  double at(int series, int category) {
    return numbers[series][category];
  }

  /** A value, or zero where it is missing. */
  double standing(int series, int category) {
    return isMissing(series, category) ? 0 : at(series, category);
  }

  /** Where a segment of a stack begins and ends: beyond those of its sign before it. */
  double[] ends(int series, int category) {
    double value = standing(series, category);
    double from = 0;
    for (int s = 0; s < series; s++) {
      double one = standing(s, category);
      from += one * value > 0 ? one : 0;
    }
    return new double[] {from, from + value};
  }

  /** What the values measure. */
  String unit() {
    return spec.unit();
  }

  /** Whether the values add up to about a hundred, so that each says its own share. */
  boolean isPercent() {
    double sum = 0;
    for (double[] one : numbers) {
      sum += Arrays.stream(one).filter(number -> !Double.isNaN(number)).sum();
    }
    return Math.abs(sum * Math.pow(10, exponent) - 100) < 1.5;
  }

  /** Whether any series lacks a value. */
  boolean isIncomplete(int category) {
    return Arrays.stream(numbers).anyMatch(one -> Double.isNaN(one[category]));
  }

  /** A share of the whole, 0 to 1, as per cent in the language: 53%, 4.2%, <0.1%. */
  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
    return share > 0 && share < 0.0005 ? "<" + format.format(0.001) : format.format(share);
  }

  /** Whether a value stands between two gaps: there is no line to show it. */
  boolean isAlone(int series, int category) {
    return !isMissing(series, category)
        && (category == 0 || isMissing(series, category - 1))
        && (category == categories() - 1 || isMissing(series, category + 1));
  }

  /** The category of a series' last value; -1 where it has none. */
  int last(int series) {
    int last = categories() - 1;
    while (last >= 0 && isMissing(series, last)) {
      last--;
    }
    return last;
  }

  /** The category of a series' highest value; -1 where it has none. */
  int highest(int series) {
    int highest = -1;
    for (int c = 0; c < categories(); c++) {
      boolean isHigher = highest < 0 || at(series, c) > at(series, highest);
      highest = !isMissing(series, c) && isHigher ? c : highest;
    }
    return highest;
  }

  /** A series' last value; 0 where it has none. */
  double lastValue(int series) {
    return last(series) < 0 ? 0 : at(series, last(series));
  }

  /** The series' numbers, from the one that reaches highest to the one that stays lowest. */
  List<Integer> byHeight() {
    return IntStream.range(0, series())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                s ->
                    -Arrays.stream(numbers[s])
                        .filter(number -> !Double.isNaN(number))
                        .max()
                        .orElse(0)))
        .toList();
  }

  /** The lowest and highest value. */
  Extent extent() {
    Extent extent = Extent.NONE;
    for (double[] one : numbers) {
      for (double number : one) {
        extent = extent.with(number);
      }
    }
    return extent;
  }

  /** The lowest and highest end of the bars when those of a category stand on one another. */
  Extent stackedExtent() {
    Extent extent = Extent.NONE.with(0);
    for (int c = 0; c < categories(); c++) {
      double below = 0;
      double above = 0;
      for (double[] one : numbers) {
        below += Math.min(0, Double.isNaN(one[c]) ? 0 : one[c]);
        above += Math.max(0, Double.isNaN(one[c]) ? 0 : one[c]);
      }
      extent = extent.with(below).with(above);
    }
    return extent;
  }

  /** A number along the axis, in the chart's unit and language. */
  String written(double number) {
    return written.computeIfAbsent(number, this::inWords);
  }

  private String inWords(double number) {
    BigDecimal value = new BigDecimal(number).round(new MathContext(8)).movePointRight(exponent);
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    boolean isLong = Math.max(value.precision() - value.scale(), value.scale()) > LONGEST;
    NumberFormat format =
        isLong ? new DecimalFormat("0.#######E0", DecimalFormatSymbols.getInstance(locale)) : usual;
    return format.format(value).replace('-', '−');
  }

  private static int exponent(ChartSpec spec) {
    int highest = Integer.MIN_VALUE;
    for (ChartSpec.Series one : spec.series()) {
      for (Point point : one.points()) {
        BigDecimal value = point.value().orElse(BigDecimal.ZERO);
        if (value.signum() != 0) {
          highest = Math.max(highest, value.precision() - value.scale() - 1);
        }
      }
    }
    return highest == Integer.MIN_VALUE ? 0 : highest;
  }
}
