package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartRules;
import org.attache.brief.ChartSpec;
import org.attache.brief.Direction;
import org.attache.brief.Point;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts of any data whatever: no words overlap, nothing leaves the drawing. */
class GeneratedChartsTest {

  private static final int CHARTS = 250;
  private static final double[] WIDTHS = {436, 436, 300, 210, 680};
  private static final int[] CATEGORIES = {1, 2, 3, 4, 5, 6, 8, 12, 25, 60};
  private static final int[] SERIES = {1, 2, 2, 3, 4, 6, 9};
  private static final ChartPainter PAINTER = new ChartPainter(TestThemes.plain());

  private static final List<String> NAMES =
      List.of(
          "Rice",
          "Tractors",
          "Machinery and transport equipment",
          "Milk powder and other dairy products for further processing",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "Сельскохозяйственная техника",
          "Сотрудничество в области образования и науки",
          "زرعی مشینری اور آلات",
          "دودھ",
          "المنتجات الزراعية والغذائية",
          "农业机械",
          "双边贸易额与农业机械进口的发展情况",
          "A",
          "2019",
          "Übrige (ohne „Öl“)",
          "Pakistan to Belarus");

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void keepsWordsApartAndEverythingInsideTheDrawing(ChartKind kind) {
    for (int seed = 0; seed < CHARTS; seed++) {
      Random random = new Random(seed * 31L + kind.ordinal());
      Optional<ChartSpec> spec = spec(kind, random);
      if (spec.isPresent()) {
        double width = WIDTHS[random.nextInt(WIDTHS.length)];
        Direction direction =
            random.nextBoolean() ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
        Drawing drawing = PAINTER.paint(spec.get(), Length.pt(width), Locale.ENGLISH, direction);
        int number = seed;
        assertEquals(
            List.of(), Seen.faults(drawing), () -> number + " " + width + " " + spec.get());
        assertEquals(width, drawing.width().points());
        assertFalse(drawing.marks().isEmpty());
      }
    }
  }

  /** A chart; nothing where chance has made data that the kind refuses. */
  private static Optional<ChartSpec> spec(ChartKind kind, Random random) {
    int count = CATEGORIES[random.nextInt(CATEGORIES.length)];
    boolean isYears = random.nextInt(3) == 0;
    List<String> categories = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      categories.add(isYears ? Integer.toString(1960 + c) : name(random));
    }
    int wanted = SERIES[random.nextInt(SERIES.length)];
    for (int number = wanted; number > 0; number--) {
      List<ChartSpec.Series> series = new ArrayList<>();
      int sort = random.nextInt(8);
      for (int s = 0; s < number; s++) {
        List<Point> points = new ArrayList<>();
        for (int c = 0; c < count; c++) {
          points.add(point(sort, random));
        }
        series.add(new ChartSpec.Series(name(random), points));
      }
      if (ChartRules.breach(kind, categories, series).isEmpty()) {
        return Optional.of(new ChartSpec(kind, categories, series, "million US dollars", 1));
      }
    }
    return Optional.empty();
  }

  private static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static Point point(int sort, Random random) {
    if (random.nextInt(12) == 0) {
      return Point.missing(random.nextBoolean() ? "no data" : "");
    }
    BigDecimal value =
        switch (sort) {
          case 0 -> BigDecimal.valueOf(random.nextInt(1000), 1);
          case 1 -> BigDecimal.valueOf(random.nextInt(2000) - 1000L, 1);
          case 2 -> BigDecimal.valueOf(random.nextInt(9) + 1L, 12);
          case 3 -> BigDecimal.valueOf(random.nextInt(90_000) + 10_000_000_000_000L);
          case 4 -> BigDecimal.valueOf(42);
          case 5 -> BigDecimal.ZERO;
          case 6 -> new BigDecimal("1e" + random.nextInt(30));
          default -> BigDecimal.valueOf(random.nextInt(100) + 1000L);
        };
    return Point.of(value, sort == 6 ? value.toString() : value.toPlainString(), "");
  }
}
