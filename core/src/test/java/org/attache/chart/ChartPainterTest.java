package org.attache.chart;

import static org.attache.chart.Specs.chart;
import static org.attache.chart.Specs.series;
import static org.attache.chart.Specs.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Direction;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.attache.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPainterTest {

  private static final Theme THEME = TestThemes.plain();
  private static final ChartPainter PAINTER = new ChartPainter(THEME);
  private static final Length WIDTH = Length.pt(436);
  private static final Colour FIRST = THEME.palette().series().get(0);
  private static final Colour SECOND = THEME.palette().series().get(1);

  static Drawing paint(ChartSpec spec) {
    return PAINTER.paint(spec, WIDTH, Locale.ENGLISH, Direction.LEFT_TO_RIGHT);
  }

  static Stream<ChartSpec> everySortOfChart() {
    List<ChartSpec> specs = new ArrayList<>();
    String[] sixty =
        IntStream.range(0, 60)
            .mapToObj(i -> Integer.toString(i * i % 37 + 5))
            .toArray(String[]::new);
    String[] sixtyAgain =
        IntStream.range(0, 60).mapToObj(i -> Integer.toString(i * 7 % 41)).toArray(String[]::new);
    for (ChartKind kind : ChartKind.values()) {
      specs.add(Specs.flows(kind));
      specs.add(Specs.decade(kind));
      Specs.suited(kind, List.of("2019"), series("Turnover", "50.2")).ifPresent(specs::add);
      Specs.suited(kind, List.of("2019"), series("Turnover", "-")).ifPresent(specs::add);
      Specs.suited(kind, years(2019, 2021), series("Zero", "0", "0", "0")).ifPresent(specs::add);
      Specs.suited(kind, years(2015, 2020), series("Balance", "12", "-3", "-20", "-", "0", "8"))
          .ifPresent(specs::add);
      Specs.suited(kind, years(2015, 2017), series("Loss", "-12", "-3", "-20"))
          .ifPresent(specs::add);
      Specs.suited(kind, years(1960, 2019), series("One", sixty), series("Two", sixtyAgain))
          .ifPresent(specs::add);
      Specs.suited(kind, years(2019, 2021), series("Huge", "1e40", "2e41", "3e42"))
          .ifPresent(specs::add);
      Specs.suited(kind, years(2019, 2021), series("Tiny", "1e-9", "2e-11", "-3e-10"))
          .ifPresent(specs::add);
      Specs.suited(
              kind,
              List.of(
                  "Milk powder and other dairy products for further processing",
                  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                  "Tractors"),
              series("The series with a rather long name, as translators write", "3", "2", "1"),
              series("Another", "2", "5", "1"),
              series("A third one", "1", "1", "1"),
              series("A fourth one", "4", "1", "1"),
              series("A fifth one", "4", "3", "1"),
              series("A sixth one", "4", "3", "-"))
          .ifPresent(specs::add);
    }
    return specs.stream();
  }

  @ParameterizedTest
  @MethodSource("everySortOfChart")
  void keepsWordsApartAndEverythingInsideTheDrawing(ChartSpec spec) {
    Drawing drawing = paint(spec);
    assertEquals(List.of(), Seen.faults(drawing));
    assertEquals(WIDTH, drawing.width());
    assertFalse(drawing.marks().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everySortOfChart")
  void usesTheThemesColoursAndNoOthers(ChartSpec spec) {
    Look look = new Look(THEME.palette(), 8.5);
    Set<Integer> allowed = new TreeSet<>();
    for (Colour colour :
        List.of(
            look.text(),
            look.muted(),
            look.background(),
            look.baseline(),
            look.gridline(),
            look.leader())) {
      allowed.add(colour.rgb());
    }
    for (int i = 0; i < 60; i++) {
      allowed.add(look.series(i).rgb());
      allowed.add(look.ground(i).rgb());
      allowed.add(look.words(i).rgb());
    }
    for (Drawing.Mark mark : paint(spec).marks()) {
      Colour colour =
          mark instanceof Drawing.Fill fill
              ? fill.colour()
              : mark instanceof Drawing.Stroke stroke
                  ? stroke.colour()
                  : ((Drawing.Words) mark).colour();
      assertTrue(allowed.contains(colour.rgb()), colour::hex);
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void drawsTheSameForTheSame(ChartKind kind) {
    assertEquals(paint(Specs.decade(kind)), paint(Specs.decade(kind)));
    Drawing again =
        new ChartPainter(THEME)
            .paint(Specs.decade(kind), WIDTH, Locale.ENGLISH, Direction.LEFT_TO_RIGHT);
    assertEquals(paint(Specs.decade(kind)), again);
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SCATTER", "PIE", "DOUGHNUT", "TREEMAP", "SMALL_MULTIPLES", "STACKED_AREA"})
  void namesSeriesCategoriesAndValues(ChartKind kind) {
    String words = String.join(" ", Seen.texts(paint(Specs.flows(kind))));
    assertTrue(words.contains("Belarus to"), words);
    assertTrue(words.contains("Pakistan to"), words);
    for (String text : List.of("2019", "2020", "35.1", "37", "15.1", "15")) {
      assertTrue(Seen.texts(paint(Specs.flows(kind))).contains(text), words);
    }
  }

  @Test
  void startsColumnsAtZeroInProportionToTheirValues() {
    List<Rectangle2D> bars = Seen.fills(paint(Specs.flows(ChartKind.COLUMN)), FIRST);
    assertEquals(2, bars.size());
    assertEquals(bars.get(0).getMaxY(), bars.get(1).getMaxY(), 1e-6);
    assertEquals(35.1 / 37, bars.get(0).getHeight() / bars.get(1).getHeight(), 1e-6);
  }

  @Test
  void startsBarsAtZeroInProportionToTheirValues() {
    List<Rectangle2D> bars = Seen.fills(paint(Specs.flows(ChartKind.BAR)), SECOND);
    assertEquals(bars.get(0).getMinX(), bars.get(1).getMinX(), 1e-6);
    assertEquals(15.1 / 15, bars.get(0).getWidth() / bars.get(1).getWidth(), 1e-6);
  }

  @Test
  void standsStackedColumnsOnOneAnother() {
    Drawing drawing = paint(Specs.flows(ChartKind.STACKED_COLUMN));
    Rectangle2D lower = Seen.fills(drawing, FIRST).get(0);
    Rectangle2D upper = Seen.fills(drawing, SECOND).get(0);
    assertEquals(lower.getMinY(), upper.getMaxY(), 1e-6);
    assertEquals(35.1 / 15.1, lower.getHeight() / upper.getHeight(), 1e-6);
  }

  @Test
  void hangsNegativeColumnsBelowZeroAndLabelsThemBelow() {
    Drawing drawing =
        paint(chart(ChartKind.COLUMN, years(2019, 2020), series("Balance", "10", "-5")));
    List<Rectangle2D> bars = Seen.fills(drawing, FIRST);
    assertEquals(bars.get(0).getMaxY(), bars.get(1).getMinY(), 1e-6);
    assertTrue(Seen.word(drawing, "−5").y() > bars.get(1).getMaxY());
    assertTrue(Seen.word(drawing, "10").y() < bars.get(0).getMinY());
  }

  @Test
  void labelsNegativeBarsAtTheirLeft() {
    Drawing drawing =
        paint(chart(ChartKind.BAR, List.of("Milk", "Rice"), series("Balance", "10", "-5")));
    Drawing.Words label = Seen.word(drawing, "−5");
    assertTrue(label.x() + label.width() < Seen.fills(drawing, FIRST).get(1).getMinX());
  }

  @Test
  void writesAValueBehindABarWhoseOutermostPartIsTooThinForIt() {
    Drawing drawing =
        paint(
            chart(
                ChartKind.STACKED_BAR,
                List.of("Milk", "Rice"),
                series("Exports", "1200", "600"),
                series("Imports", "3", "550")));
    Drawing.Words behind = Seen.word(drawing, "3");
    List<Rectangle2D> outermost = Seen.fills(drawing, SECOND);
    assertTrue(behind.x() > outermost.get(0).getMaxX(), "behind the thin part");
    Drawing.Words within = Seen.word(drawing, "550");
    assertTrue(within.x() + within.width() < outermost.get(1).getMaxX(), "within the wide part");
  }

  @Test
  void saysWhereAColumnIsMissing() {
    Drawing drawing =
        paint(chart(ChartKind.COLUMN, years(2018, 2020), series("Turnover", "1", "-", "2")));
    assertEquals(2, Seen.fills(drawing, FIRST).size());
    Drawing.Words words = Seen.word(drawing, "no data");
    Drawing.Words year = Seen.word(drawing, "2019");
    assertEquals(year.x() + year.width() / 2, words.x() + words.width() / 2, 0.01);
  }

  @Test
  void leavesAGapInALineWhereAValueIsMissing() {
    Drawing drawing =
        paint(
            chart(ChartKind.LINE, years(2016, 2020), series("Turnover", "1", "2", "-", "3", "4")));
    Drawing.Stroke line = Seen.strokes(drawing, FIRST).get(0);
    long begins =
        IntStream.range(0, line.outline().size())
            .filter(i -> line.outline().step(i) == Outline.Step.MOVE)
            .count();
    assertEquals(2, begins);
    assertEquals(4, Seen.fills(drawing, FIRST).size());
  }

  @Test
  void drawsASinglePointAsADot() {
    Drawing drawing = paint(chart(ChartKind.LINE, List.of("2019"), series("Turnover", "50.2")));
    assertEquals(1, Seen.fills(drawing, FIRST).size());
    assertTrue(Seen.fills(drawing, FIRST).get(0).getWidth() < 8);
  }

  @Test
  void tellsLinesApartByDashesAndMarkersToo() {
    Drawing drawing = paint(Specs.decade(ChartKind.LINE));
    assertEquals(List.of(), Seen.strokes(drawing, FIRST).get(0).dashes());
    assertNotEquals(List.of(), Seen.strokes(drawing, SECOND).get(0).dashes());
  }

  @Test
  void fillsNoGroundBelowAGap() {
    Drawing drawing =
        paint(
            chart(ChartKind.AREA, years(2016, 2020), series("Turnover", "1", "2", "-", "3", "4")));
    List<Rectangle2D> grounds = Seen.fills(drawing, new Look(THEME.palette(), 8.5).ground(0));
    assertEquals(2, grounds.size());
    assertTrue(grounds.get(0).getMaxX() < grounds.get(1).getMinX());
  }

  @Test
  void wrapsLongCategoriesInsteadOfLettingThemOverlap() {
    Drawing drawing =
        paint(
            chart(
                ChartKind.COLUMN,
                List.of(
                    "Machinery and transport equipment",
                    "Chemicals and related products",
                    "Food and live animals",
                    "Crude materials, except fuels"),
                series("Exports", "4", "3", "2", "1")));
    List<String> texts = Seen.texts(drawing);
    assertTrue(texts.contains("Machinery and transport"), texts::toString);
    assertEquals(List.of(), Seen.faults(drawing));
  }

  @Test
  void thinsOutYearsThatDoNotFit() {
    String[] values = new String[60];
    Arrays.fill(values, "5");
    List<String> texts =
        Seen.texts(paint(chart(ChartKind.COLUMN, years(1960, 2019), series("Turnover", values))));
    assertTrue(texts.contains("1960"), texts::toString);
    assertFalse(texts.contains("1961"), texts::toString);
  }

  @Test
  void writesNumbersAlongTheAxisInTheLanguage() {
    String[] values = new String[30];
    Arrays.fill(values, "9500.5");
    ChartSpec spec = chart(ChartKind.LINE, years(1990, 2019), series("Turnover", values));
    Drawing german = PAINTER.paint(spec, WIDTH, Locale.GERMAN, Direction.LEFT_TO_RIGHT);
    assertTrue(Seen.texts(german).contains("7.500"), () -> Seen.texts(german).toString());
  }

  @Test
  void mirrorsForScriptsThatRunFromTheRight() {
    ChartSpec spec = Specs.flows(ChartKind.COLUMN);
    Drawing left = paint(spec);
    Drawing right = PAINTER.paint(spec, WIDTH, Locale.ENGLISH, Direction.RIGHT_TO_LEFT);
    assertEquals(List.of(), Seen.faults(right));
    Drawing.Words one = Seen.word(left, "2019");
    Drawing.Words other = Seen.word(right, "2019");
    assertEquals(436 - one.x() - one.width(), other.x(), 1e-6);
    assertEquals(Seen.texts(left), Seen.texts(right));
  }

  @Test
  void measuresWordsAsWideAsTheyArePainted() {
    Drawing.Words words = Seen.word(paint(Specs.flows(ChartKind.COLUMN)), "2019");
    Rectangle2D ink = new Typefaces(THEME.fonts()).outline(words).getBounds2D();
    assertEquals(words.width(), ink.getWidth(), 1.5);
    assertTrue(ink.getMinX() >= words.x() - 0.1);
  }

  @Test
  void refusesAWidthInWhichNothingCanBeRead() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            PAINTER.paint(
                Specs.flows(ChartKind.BAR),
                Length.pt(20),
                Locale.ENGLISH,
                Direction.LEFT_TO_RIGHT));
  }

  @Test
  void fewColumnsAreSlimAndStandTogetherWhereTheirTitleBegins() {
    ChartSpec spec =
        chart(
            ChartKind.COLUMN,
            List.of("2019", "Pandemic year"),
            series("Pakistan’s sales", "15.1", "15"),
            series("Belarus’s sales", "35.1", "37"));
    Drawing drawing = paint(spec);
    Look look = new Look(THEME.palette(), 8.5);
    List<java.awt.geom.Rectangle2D> first = Seen.fills(drawing, look.series(0));
    List<java.awt.geom.Rectangle2D> second = Seen.fills(drawing, look.series(1));
    assertEquals(28, first.get(0).getWidth(), 0.01);
    double left = first.get(0).getMinX();
    assertTrue(left < 28, () -> "" + left);
    assertTrue(second.get(1).getMaxX() < 0.6 * WIDTH.points());
    double between = first.get(1).getMinX() - second.get(0).getMaxX();
    assertTrue(between < 2 * (second.get(0).getMaxX() - left), () -> "" + between);
    assertTrue(drawing.height().points() < 0.36 * WIDTH.points());
  }

  @Test
  void losesNoNameInChartsOfOrdinaryData() {
    for (ChartSpec spec : ChartLookTest.charts()) {
      assertEquals(List.of(), lost(spec, Locale.ENGLISH, Direction.LEFT_TO_RIGHT), spec::toString);
    }
    Locale urdu = Locale.forLanguageTag("ur");
    for (ChartSpec spec : ChartLookTest.urdu()) {
      assertEquals(List.of(), lost(spec, urdu, Direction.RIGHT_TO_LEFT), spec::toString);
    }
  }

  /** Words of names that are nowhere in the drawing. */
  private static List<String> lost(ChartSpec spec, Locale locale, Direction direction) {
    boolean isThinned =
        spec.categories().size() > 10
            || spec.kind() == ChartKind.SMALL_MULTIPLES
            || spec.kind() == ChartKind.SCATTER;
    List<String> names = new ArrayList<>(isThinned ? List.of() : spec.categories());
    spec.series().forEach(series -> names.add(series.name()));
    if (spec.kind() == ChartKind.PIE || spec.kind() == ChartKind.DOUGHNUT) {
      names.remove(spec.series().get(0).name());
    } else if (spec.kind() == ChartKind.TREEMAP && spec.series().size() == 1) {
      names.remove(spec.series().get(0).name());
    }
    String words = String.join(" ", Seen.texts(PAINTER.paint(spec, WIDTH, locale, direction)));
    return names.stream()
        .flatMap(name -> Arrays.stream(name.split(" ")))
        .filter(word -> !words.contains(word))
        .toList();
  }
}
