package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Colour;

/** Names with their values in rows below a chart, for what has no room or no place in it. */
final class Remarks {

  /** What stands before a name that has no mark in the chart. */
  static final int NO_SERIES = -1;

  private static final double MARK = 11;
  private static final double GAP = 16;
  private static final double PAD = 8;

  private final Setting setting;
  private final List<Remark> remarks = new ArrayList<>();

  private record Remark(String name, String value, int series) {}

  Remarks(Setting setting) {
    this.setting = setting;
  }

  /** Adds a name, its value or nothing, and the series whose colour it has. */
  void add(String name, String value, int series) {
    remarks.add(new Remark(name, value, series));
  }

  /** Adds a name of which no value is known. */
  void addMissing(String name, String words) {
    add(name, Look.noData(words), NO_SERIES);
  }

  /** Writes them from a height on and gives the height where they end. */
  double write(double top, Sheet sheet) {
    Lettering lettering = setting.lettering();
    double x = 0;
    double baseline = top + PAD + lettering.rise();
    int row = 0;
    for (Remark remark : remarks) {
      double mark = remark.series < 0 ? 0 : MARK;
      List<String> lines = lettering.wrap(words(remark), setting.width() - mark, ink());
      double wide = mark + lettering.width(lines, ink());
      if (x > 0 && x + wide > setting.width()) {
        x = 0;
        row++;
      }
      double y = baseline + row * lettering.leading();
      if (remark.series >= 0) {
        Colour colour = setting.look().series(remark.series);
        sheet.fill(Outline.rectangle(x, y - lettering.rise(), 6, 6), colour);
      }
      sheet.write(lines, x + mark, y, ink());
      x = lines.size() > 1 ? setting.width() : x + wide + GAP;
      row += lines.size() - 1;
    }
    return remarks.isEmpty() ? top : baseline + row * lettering.leading() + lettering.fall() + 1;
  }

  private static String words(Remark remark) {
    boolean isPair = !remark.name.isBlank() && !remark.value.isBlank();
    return remark.name + (isPair ? "\u00A0\u00A0" : "") + remark.value;
  }

  private Ink ink() {
    return setting.ink().in(setting.look().muted());
  }
}
