package org.attache;

import java.io.IOException;
import java.util.List;
import org.attache.pdf.PaintBenchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Our stages, alone and together, beside another engine: one after the other in one process. */
final class SideBySide {

  private SideBySide() {}

  private static InTurn operations(Stock stock) throws IOException {
    InTurn operations = new InTurn();
    Blackhole sink =
        new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    StageBenchmark stages = new StageBenchmark();
    StageBenchmark.Services services = new StageBenchmark.Services();
    StageBenchmark.Floors floors = new StageBenchmark.Floors();
    floors.fill(stock);
    Texts texts = new Texts();
    texts.fill(stock);
    PaintBenchmark.Faces faces = new PaintBenchmark.Faces();
    faces.fill(stock);
    PaintBenchmark paints = new PaintBenchmark();
    EngineBenchmark.Htmls htmls = new EngineBenchmark.Htmls();
    htmls.fill(stock);
    operations.add("whole", turn -> stages.whole(stock, turn));
    operations.add("  brief", turn -> stages.brief(stock, turn));
    operations.add("    check", turn -> stages.check(stock, turn, services));
    operations.add("    assemble", turn -> stages.assemble(stock, turn, services));
    operations.add("  layout", turn -> stages.layout(stock, turn));
    operations.add(
        "    shape",
        turn -> {
          stages.shape(stock, turn, texts, sink);
          return sink;
        });
    operations.add(
        "  chart",
        turn -> {
          stages.chart(stock, turn, sink);
          return sink;
        });
    operations.add("  replay", turn -> stages.replay(stock, turn, services));
    operations.add(
        "    paint",
        turn -> {
          paints.paint(stock, turn, faces, sink);
          return sink;
        });
    operations.add(
        "    subset",
        turn -> {
          paints.subset(turn, faces, sink);
          return sink;
        });
    operations.add("bare", turn -> stages.bare(turn, floors));
    operations.add("  without deflate", turn -> stages.bareWithoutDeflate(turn, floors));
    operations.addSlow("OpenHTMLtoPDF", 4, turn -> htmls.render(turn.next()));
    return operations;
  }

  /** Measures for so long, after as long a time that is not counted. */
  static void measure(int seconds) throws IOException {
    Stock stock = new Stock();
    stock.fill();
    operations(stock).measure(seconds, List.of("  replay", "whole"));
  }
}
