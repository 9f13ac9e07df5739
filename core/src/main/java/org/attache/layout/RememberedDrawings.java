package org.attache.layout;

import java.util.IdentityHashMap;
import java.util.Map;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.theme.Length;

/** Draws every picture once for each width, however often pages are made. */
final class RememberedDrawings implements FigureDrawer {

  private final FigureDrawer drawer;
  private final Map<Object, Drawn> drawn = new IdentityHashMap<>();

  private record Drawn(Length width, Drawing drawing) {}

  RememberedDrawings(FigureDrawer drawer) {
    this.drawer = drawer;
  }

  @Override
  public Drawing draw(ChartFigure chart, Length width) {
    Drawn known = drawn.get(chart);
    return known != null && known.width().equals(width)
        ? known.drawing()
        : keep(chart, width, drawer.draw(chart, width));
  }

  @Override
  public Drawing draw(TimelineFigure timeline, Length width) {
    Drawn known = drawn.get(timeline);
    return known != null && known.width().equals(width)
        ? known.drawing()
        : keep(timeline, width, drawer.draw(timeline, width));
  }

  private Drawing keep(Object figure, Length width, Drawing drawing) {
    drawn.put(figure, new Drawn(width, drawing));
    return drawing;
  }
}
