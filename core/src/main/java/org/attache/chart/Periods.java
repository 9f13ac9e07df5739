package org.attache.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.TimelineFigure.Entry;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** The lanes beside a line of time in which entries that last are drawn as bars. */
final class Periods {

  private static final double LANE = 6;
  private static final double BAR = 3;
  private static final double ARROW = 6;

  private final List<Lane> lanes = new ArrayList<>();
  private final double left;

  /** A bar, counted from the line of time leftwards. */
  private record Lane(Entry entry, int index) {}

  /** Gives every lasting entry a lane that is free while it lasts; lanes begin at a place. */
  Periods(List<Entry> entries, double left) {
    this.left = left;
    List<LocalDate> free = new ArrayList<>();
    for (Entry entry : entries) {
      if (lasts(entry)) {
        int index = 0;
        while (index < free.size() && !free.get(index).isBefore(entry.first())) {
          index++;
        }
        if (index == free.size()) {
          free.add(entry.last());
        }
        free.set(index, entry.isOpen() ? LocalDate.MAX : entry.last());
        lanes.add(new Lane(entry, index));
      }
    }
  }

  /** Whether an entry is drawn with its duration: more than a year, or without an end. */
  static boolean lasts(Entry entry) {
    return entry.isOpen() || ChronoUnit.DAYS.between(entry.first(), entry.last()) > 366;
  }

  /** Where the line of time stands: right of all lanes. */
  double line() {
    int count = lanes.stream().mapToInt(lane -> lane.index + 1).max().orElse(0);
    return left + (count == 0 ? 0 : count * LANE + 2);
  }

  /** Draws the bar of an entry, with an arrow at its end if it goes on. */
  void draw(Entry entry, Years years, Colour colour, Sheet sheet) {
    for (Lane lane : lanes) {
      if (lane.entry == entry) {
        double x = line() - 2 - (lane.index + 0.5) * LANE;
        double from = years.y(entry.first());
        double to = years.y(entry.last());
        sheet.stroke(Outline.line(x, from, line(), from), colour, Length.pt(0.8), List.of());
        double end = entry.isOpen() ? Math.max(from, to - ARROW) : Math.max(to, from + BAR);
        sheet.fill(Outline.rectangle(x - BAR / 2, from, BAR, Math.max(end - from, 0.5)), colour);
        if (entry.isOpen()) {
          sheet.fill(arrow(x, end), colour);
        }
      }
    }
  }

  private static Outline arrow(double x, double y) {
    return new Outline.Builder()
        .move(x - ARROW / 2, y)
        .line(x + ARROW / 2, y)
        .line(x, y + ARROW)
        .close()
        .build();
  }
}
