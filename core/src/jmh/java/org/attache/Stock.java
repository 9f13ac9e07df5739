package org.attache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.Direction;
import org.attache.brief.TimelineFigure;
import org.attache.chart.ChartPainter;
import org.attache.chart.Drawing;
import org.attache.dossier.Dossier;
import org.attache.layout.Composer;
import org.attache.layout.FigureDrawer;
import org.attache.layout.Pages;
import org.attache.theme.Length;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same 64 briefs of six pages after every stage, so that each stage can be measured alone. */
@State(Scope.Benchmark)
public class Stock {

  /** More than any cache of whole things holds. */
  static final int VARIANTS = 64;

  Bench bench;
  Composer composer;
  ChartPainter painter;
  final List<Dossier> dossiers = new ArrayList<>();
  final List<Brief> briefs = new ArrayList<>();
  final List<List<Supplier<Drawing>>> figures = new ArrayList<>();
  final List<FigureDrawer> drawn = new ArrayList<>();
  final List<Pages> pages = new ArrayList<>();

  /** The pages of a variant. */
  public Pages pages(int variant) {
    return pages.get(variant);
  }

  /** Takes all variants through all stages. */
  @Setup
  public void fill() throws IOException {
    bench = Bench.open();
    composer = Composer.create();
    dossiers.addAll(Specimens.read().dossiers(VARIANTS, Specimens.Size.sixPages()));
    painter = new ChartPainter(bench.template("six-pages").theme());
    for (Dossier dossier : dossiers) {
      Brief brief = bench.assemble(dossier);
      Kept kept = new Kept(painter);
      briefs.add(brief);
      pages.add(composer.compose(brief, kept));
      drawn.add(kept);
      figures.add(kept.figures);
    }
  }

  /** Draws every figure once and hands out the drawing from then on. */
  private static final class Kept implements FigureDrawer {

    private final ChartPainter painter;
    private final List<Supplier<Drawing>> figures = new ArrayList<>();
    private final Map<Object, Drawing> drawings = new IdentityHashMap<>();

    Kept(ChartPainter painter) {
      this.painter = painter;
    }

    @Override
    public Drawing draw(ChartFigure chart, Length width) {
      return keep(
          chart,
          () -> painter.paint(chart.chart(), width, Locale.ENGLISH, Direction.LEFT_TO_RIGHT));
    }

    @Override
    public Drawing draw(TimelineFigure timeline, Length width) {
      return keep(
          timeline, () -> painter.paint(timeline, width, Locale.ENGLISH, Direction.LEFT_TO_RIGHT));
    }

    private Drawing keep(Object figure, Supplier<Drawing> drawing) {
      return drawings.computeIfAbsent(
          figure,
          key -> {
            figures.add(drawing);
            return drawing.get();
          });
    }
  }
}
