package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.theme.Length;

/** Draws points joined in order, with or without the ground below, named at their right end. */
final class LineChart {

  private static final double SHAPE = 0.42;
  private static final double NAMES = 0.25;
  private static final double GAP = 10;
  private static final double SAMPLE = 22;
  private static final int MOST_MARKERS = 24;

  private final Values values;
  private final boolean hasGround;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final LinePlot plot;
  private final Grid grid;
  private final Rectangle2D area;

  /** The name and the last value of a series, and how high they would best stand. */
  private record EndName(int series, List<String> lines, String value) {}

  LineChart(Values values, boolean hasGround, Setting setting) {
    this.values = values;
    this.hasGround = hasGround;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    Scale scale = hasGround ? Scale.even(values.extent()) : Scale.forLines(values.extent());
    double room = Math.ceil(Grid.room(scale, values, lettering, ink));
    double length = setting.width() - room - roomForNames();
    double height = Math.max(setting.width() * SHAPE, roomUnderOneAnother());
    // The library cuts its area down to whole points.
    area = new Rectangle2D.Double(room, 1, Math.floor(length), Math.ceil(height));
    // Half a line at the outermost gridlines must not be cut off by the plot's edge.
    Scale grown = scale.grown(0.03);
    plot = new LinePlot(values, Places.of(values.categoryNames()), grown, hasGround);
    grid = new Grid(grown, values, setting);
  }

  Drawing draw() {
    grid.linesAcross(area, sheet);
    grid.numbersAtLeft(area, sheet);
    plot.draw(area, sheet, look);
    if (hasGround) {
      grid.zero(area, sheet);
    }
    for (int s = 0; s < values.series(); s++) {
      mark(s);
    }
    nameAtEnds();
    new PointLabels(values, plot, area, setting, sheet).write();
    double[] middles =
        IntStream.range(0, values.categories()).mapToDouble(c -> plot.x(c, area)).toArray();
    return CategoryLabels.under(area.getMaxY(), values.categoryNames(), middles, setting)
        .finish(sheet, setting);
  }

  private void mark(int s) {
    for (int c = 0; c < values.categories(); c++) {
      boolean isMarked = values.categories() <= MOST_MARKERS || values.isAlone(s, c);
      if (isMarked && !values.isMissing(s, c)) {
        Outline marker = Look.marker(s, plot.x(c, area), plot.y(values.at(s, c), area));
        // A ring of the background round each marker keeps crossing lines apart.
        sheet.stroke(marker, look.background(), Length.pt(1.6), List.of());
        sheet.fill(marker, look.series(s));
      }
    }
  }

  private List<EndName> names() {
    List<EndName> names = new ArrayList<>();
    for (int s = 0; s < values.series(); s++) {
      int last = values.last(s);
      String value = last == values.categories() - 1 ? values.label(s, last) : "";
      List<String> lines =
          values.series() == 1
              ? List.of()
              : lettering.wrap(values.name(s), setting.width() * NAMES, ink.bold());
      names.add(new EndName(s, lines, value));
    }
    names.sort(Comparator.comparingDouble(name -> -values.lastValue(name.series)));
    return names;
  }

  private double roomForNames() {
    double widest = 0;
    for (EndName name : names()) {
      double lines = lettering.width(name.lines, ink.bold());
      double sample = name.lines.isEmpty() ? 0 : SAMPLE;
      widest = Math.max(widest, sample + Math.max(lines, lettering.width(name.value, ink)));
    }
    return widest == 0 ? GAP : widest + GAP;
  }

  /** How high the plot must be for all names to stand beside it, in points. */
  private double roomUnderOneAnother() {
    return names().stream().mapToDouble(this::height).sum() - 4;
  }

  /** Names and last values at the right edge, each with a piece of its line as a key. */
  private void nameAtEnds() {
    List<EndName> names = names();
    double[] wanted =
        names.stream().mapToDouble(n -> plot.y(values.lastValue(n.series), area)).toArray();
    double[] heights = names.stream().mapToDouble(this::height).toArray();
    double[] tops = Spread.tops(wanted, heights, 0, area.getMaxY() + 4);
    for (int i = 0; i < names.size(); i++) {
      write(names.get(i), tops[i] + 2 + (lettering.leading() + lettering.rise()) / 2);
    }
  }

  private double height(EndName name) {
    return (name.lines.size() + (name.value.isBlank() ? 0 : 1)) * lettering.leading() + 4;
  }

  private void write(EndName name, double baseline) {
    double x = area.getMaxX() + GAP;
    Ink coloured = ink.in(look.words(name.series));
    if (!name.lines.isEmpty()) {
      double y = baseline - lettering.rise() / 2;
      double length = SAMPLE - 6;
      sheet.stroke(
          Outline.line(x, y, x + length, y),
          look.series(name.series),
          Length.pt(Look.LINE),
          hasGround ? List.of() : look.dashes(name.series));
      sheet.fill(Look.marker(name.series, x + length / 2, y), look.series(name.series));
      x += SAMPLE;
    }
    sheet.write(name.lines, x, baseline, coloured.bold());
    sheet.write(name.value, x, baseline + name.lines.size() * lettering.leading(), coloured);
  }
}
