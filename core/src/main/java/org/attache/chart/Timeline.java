package org.attache.chart;

import java.awt.geom.Ellipse2D;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.TimelineFigure;
import org.attache.brief.TimelineFigure.Entry;
import org.attache.theme.Length;

/**
 * Draws events beside a line of time that runs downwards to scale.
 *
 * <p>Words stand in a list that is easy to read; a leader ties each entry to its place in time, so
 * that busy years look busy and quiet ones quiet. Both are in order of time: no leaders cross.
 */
final class Timeline {

  private static final double AIR = 6;
  private static final double PAD = 6;
  private static final double FAN = 50;
  private static final double STUB = 8;
  private static final double MARKER = 10;
  private static final double COLUMN_GAP = 12;
  private static final double DATES = 0.24;
  private static final double LOOSE = 1.12;
  private static final double HIGHEST = 430;
  private static final double LOWEST = 60;

  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final List<String> groups;
  private final char digits;
  private final List<Item> items = new ArrayList<>();
  private final Periods periods;
  private final double list;
  private final double titles;

  /** An entry and its words, broken into lines. */
  private record Item(Entry entry, List<String> date, List<String> title) {}

  Timeline(TimelineFigure timeline, Locale locale, Setting setting) {
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    List<Entry> entries = new ArrayList<>(timeline.entries());
    entries.sort((one, other) -> one.first().compareTo(other.first()));
    groups = timeline.groups();
    digits = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
    periods = new Periods(entries, yearRoom() + 7);
    list = periods.line() + FAN;
    double widest = 0;
    for (Entry entry : entries) {
      widest = Math.max(widest, lettering.width(dateLines(entry), ink.bold()));
    }
    titles = list + MARKER + widest + COLUMN_GAP;
    for (Entry entry : entries) {
      List<String> title = lettering.wrap(entry.title(), setting.width() - titles, ink);
      items.add(new Item(entry, dateLines(entry), title));
    }
  }

  Drawing draw() {
    Key key = key();
    double[] heights = items.stream().mapToDouble(this::height).toArray();
    double total = 0;
    for (double height : heights) {
      total += height;
    }
    double height = Math.max(Math.max(total, Math.min(HIGHEST, total * LOOSE)), LOWEST);
    double top = key.height();
    List<Entry> entries = items.stream().map(Item::entry).toList();
    Years years = Years.of(entries, top + PAD, top + height - PAD);
    double[] wanted = new double[items.size()];
    for (int i = 0; i < wanted.length; i++) {
      // It is the first line that should stand level with the place in time.
      wanted[i] = years.y(entries.get(i).first()) + heights[i] / 2 - firstLine();
    }
    double[] tops = Spread.tops(wanted, heights, top, top + height);
    key.draw(sheet, i -> Look.marker(i, 0, 0), look);
    drawLine(years);
    for (int i = 0; i < tops.length; i++) {
      lead(years, items.get(i), tops[i] + firstLine());
    }
    for (int i = 0; i < tops.length; i++) {
      write(items.get(i), tops[i] + firstLine());
    }
    return sheet.drawing(setting.width(), top + height);
  }

  /** Names the groups that occur; their places among all decide how they look. */
  private Key key() {
    List<Integer> shown = new ArrayList<>();
    for (int group = 0; group < groups.size() && groups.size() > 1; group++) {
      String name = groups.get(group);
      if (items.stream().anyMatch(item -> item.entry.group().equals(name))) {
        shown.add(group);
      }
    }
    return new Key(shown, groups::get, setting);
  }

  private List<String> dateLines(Entry entry) {
    return lettering.wrap(entry.date(), setting.width() * DATES, ink.bold());
  }

  private double height(Item item) {
    return Math.max(item.date.size(), item.title.size()) * lettering.leading() + AIR;
  }

  /** From the top of an entry to the middle of its first line. */
  private double firstLine() {
    return (lettering.leading() + AIR) / 2;
  }

  private double yearRoom() {
    return lettering.width(written(2000), ink);
  }

  private String written(int year) {
    StringBuilder words = new StringBuilder(Integer.toString(year));
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      words.setCharAt(i, c >= '0' && c <= '9' ? (char) (c - '0' + digits) : '−');
    }
    return words.toString();
  }

  private void drawLine(Years years) {
    double x = periods.line();
    sheet.stroke(
        Outline.line(x, years.top(), x, years.bottom()), look.baseline(), Length.pt(1), List.of());
    for (int year : years.ticks(lettering.leading() * 2)) {
      double y = years.y(LocalDate.of(year, 1, 1));
      sheet.stroke(
          Outline.line(yearRoom() + 3, y, x, y), look.gridline(), Length.pt(0.6), List.of());
      sheet.write(
          written(year), yearRoom(), y + lettering.rise() / 2, ink.in(look.muted()).endingThere());
    }
  }

  private void lead(Years years, Item item, double y) {
    double x = periods.line();
    double from = years.y(item.entry.first());
    Outline leader =
        new Outline.Builder()
            .move(x, from)
            .line(x + STUB, from)
            .line(list - STUB, y)
            .line(list, y)
            .build();
    sheet.stroke(leader, look.leader(), Length.pt(0.6), List.of());
    int group = groups.indexOf(item.entry.group());
    periods.draw(item.entry, years, look.series(group), sheet);
    sheet.fill(Shapes.edge(new Ellipse2D.Double(x - 2, from - 2, 4, 4)), look.series(group));
  }

  private void write(Item item, double y) {
    int group = groups.indexOf(item.entry.group());
    Outline marker = Look.marker(group, list, y);
    sheet.stroke(marker, look.background(), Length.pt(2), List.of());
    sheet.fill(marker, look.series(group));
    double baseline = y + lettering.rise() / 2;
    sheet.write(item.date, list + MARKER, baseline, ink.bold());
    sheet.write(item.title, titles, baseline, ink);
  }
}
