package org.attache.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.brief.Block;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartRules;
import org.attache.brief.ChartSpec;
import org.attache.brief.PlainText;
import org.attache.brief.Point;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Severity;
import org.attache.tree.Node;

/** Reads {@code chart} blocks. */
final class ChartBlocks {

  private final Assembly assembly;
  private final Captions captions;
  private final AltText alt;

  /** A series as the block asks for it. */
  private record Wanted(String key, String name) {}

  ChartBlocks(Assembly assembly, Captions captions) {
    this.assembly = assembly;
    this.captions = captions;
    this.alt = new AltText(assembly.wording());
  }

  void add(FenceHead head, List<Block> blocks) {
    Optional<ChartKind> kind = kind(head);
    List<Map<?, ?>> rows = DataRows.of(head, assembly);
    String x = Marks.words(head.required("x"));
    List<Wanted> wanted = wanted(head);
    String unit = Marks.words(head.text("unit"));
    if (wanted.isEmpty()) {
      head.report("A chart block needs the key 'y'");
    }
    List<String> figures = new ArrayList<>();
    List<ChartSpec.Series> series = new ArrayList<>();
    int decimals = 0;
    for (Wanted one : wanted) {
      List<Point> points = new ArrayList<>();
      for (Map<?, ?> row : rows) {
        Point point = point(row.get(one.key()));
        points.add(point);
        decimals = Math.max(decimals, decimals(row.get(one.key())));
        if (!point.figure().isEmpty()) {
          figures.add(point.figure());
        }
      }
      series.add(new ChartSpec.Series(one.name(), points));
    }
    decimals = head.number("decimals", decimals);
    var caption = captions.read(head, figures);
    if (kind.isEmpty() || rows.isEmpty() || series.isEmpty()) {
      if (kind.isPresent() && rows.isEmpty()) {
        head.report("There is nothing to draw");
      }
      return;
    }
    List<String> categories = new ArrayList<>();
    for (Map<?, ?> row : rows) {
      Object category = row.get(x);
      categories.add(category == null ? "" : Marks.words(category.toString()));
    }
    Optional<ChartRules.Breach> breach = ChartRules.breach(kind.get(), categories, series);
    if (breach.isPresent()) {
      head.report("type", Severity.ERROR, breach.get().what(), breach.get().hint());
      return;
    }
    boolean isRound = kind.get() == ChartKind.PIE || kind.get() == ChartKind.DOUGHNUT;
    if (isRound && categories.size() > ChartRules.MOST_SLICES) {
      String what = "A pie of " + categories.size() + " slices is hard to read";
      String hint = "Bars compare better; or put the smallest together under one name.";
      head.report("type", Severity.WARNING, what, hint);
    }
    ChartSpec spec = new ChartSpec(kind.get(), categories, series, unit, decimals);
    AltText.Reading reading =
        new AltText.Reading(
            periods(rows), (one, from, to) -> isSame(rows, wanted.get(one).key(), from, to));
    String told = alt.chart(PlainText.of(caption.title()), spec, reading);
    blocks.add(new ChartFigure(caption, spec, told));
  }

  /** What the columns are called within a sentence, where all of them are periods. */
  private static List<String> periods(List<Map<?, ?>> rows) {
    List<String> periods = new ArrayList<>();
    for (Map<?, ?> row : rows) {
      Object phrase = row.get("phrase");
      if (phrase != null) {
        periods.add(Typography.of(Marks.words(phrase.toString())));
      }
    }
    return periods.size() == rows.size() ? periods : List.of();
  }

  /** Whether two values of a series differ by no more than their rounding. */
  private static boolean isSame(List<Map<?, ?>> rows, String key, int first, int last) {
    boolean isCompared = rows.size() == 2;
    if (isCompared && "level".equals(rows.get(last).get(key + "Trend"))) {
      return true;
    }
    return rows.get(first).get(key) instanceof Printed from
        && rows.get(last).get(key) instanceof Printed to
        && from.raw() instanceof SaidNumber before
        && to.raw() instanceof SaidNumber after
        && before.interval().meets(after.interval());
  }

  private Optional<ChartKind> kind(FenceHead head) {
    String type = head.required("type");
    for (ChartKind kind : ChartKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(type)) {
        return Optional.of(kind);
      }
    }
    String known =
        Arrays.stream(ChartKind.values()).map(Context::key).collect(Collectors.joining(", "));
    head.report(
        "type",
        Severity.ERROR,
        "There is no chart type '" + Marks.words(type) + "'",
        "It is one of " + known + ".");
    return Optional.empty();
  }

  private static List<Wanted> wanted(FenceHead head) {
    List<Wanted> wanted = new ArrayList<>();
    for (Node node : head.list("y")) {
      if (node instanceof Node.Mapping mapping) {
        String key = mapping.get("key").map(value -> head.scalar("key", value)).orElse("");
        String name = mapping.get("name").map(value -> head.scalar("name", value)).orElse(key);
        wanted.add(new Wanted(Marks.words(key), Typography.of(Marks.words(name))));
      } else {
        String key = Marks.words(head.scalar("y", node));
        wanted.add(new Wanted(key, key));
      }
    }
    return wanted;
  }

  private static int decimals(Object value) {
    return value instanceof Printed printed ? Math.max(printed.shown().scale(), 0) : 0;
  }

  private Point point(Object value) {
    if (!(value instanceof Printed printed)) {
      return Point.missing(assembly.wording().phrase("chart.missing"));
    }
    return Point.of(
        printed.number(),
        assembly.wording().number(printed.shown()),
        assembly.figures().use(printed.figure()));
  }
}
