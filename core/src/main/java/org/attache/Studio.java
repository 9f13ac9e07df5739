package org.attache;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.chart.ChartPainter;
import org.attache.chart.Drawing;
import org.attache.chart.DrawingPng;
import org.attache.layout.Composer;
import org.attache.layout.FigureDrawer;
import org.attache.layout.Pages;
import org.attache.theme.Length;
import org.attache.theme.Theme;
import org.jspecify.annotations.Nullable;

/** What draws and lays out briefs of one theme; keeps its fonts. */
final class Studio {

  private final Theme theme;
  private final ChartPainter charts;
  private final DrawingPng pictures;
  private final Composer composer;
  private final AtomicReference<@Nullable Composed> last = new AtomicReference<>();

  /** A brief and its pages: Word needs them after PDF, for the numbers in its contents. */
  private record Composed(Brief brief, Pages pages) {}

  private final AtomicReference<@Nullable Spoken> spoken = new AtomicReference<>();

  /** A language as briefs name it and as Java does: briefs of a theme mostly share one. */
  private record Spoken(String language, Locale locale) {}

  Studio(Theme theme) {
    this.theme = theme;
    this.charts = new ChartPainter(theme);
    this.pictures = new DrawingPng(theme);
    this.composer = Composer.create();
  }

  boolean isFor(Theme other) {
    return theme == other || theme.equals(other);
  }

  /** The pages of a brief, perhaps with problems; those of the brief composed last are kept. */
  Pages pages(Brief brief) {
    Composed known = last.get();
    if (known != null && known.brief() == brief) {
      return known.pages();
    }
    Pages pages = compose(brief);
    last.set(new Composed(brief, pages));
    return pages;
  }

  private Pages compose(Brief brief) {
    return composer.draft(
        brief,
        new FigureDrawer() {
          @Override
          public Drawing draw(ChartFigure chart, Length width) {
            return Studio.this.draw(chart, brief, width);
          }

          @Override
          public Drawing draw(TimelineFigure timeline, Length width) {
            return Studio.this.draw(timeline, brief, width);
          }
        });
  }

  Drawing draw(ChartFigure chart, Brief brief, Length width) {
    return charts.paint(chart.chart(), width, locale(brief), brief.front().direction());
  }

  Drawing draw(TimelineFigure timeline, Brief brief, Length width) {
    return charts.paint(timeline, width, locale(brief), brief.front().direction());
  }

  byte[] png(Drawing drawing, double scale, Locale locale) {
    return pictures.paint(drawing, scale, locale);
  }

  /** A drawing without words. */
  byte[] png(Drawing drawing, double scale) {
    return pictures.paint(drawing, scale, Locale.ROOT);
  }

  private Locale locale(Brief brief) {
    String language = brief.front().language();
    Spoken known = spoken.get();
    if (known == null || !known.language().equals(language)) {
      known = new Spoken(language, Locale.forLanguageTag(language));
      spoken.set(known);
    }
    return known.locale();
  }
}
