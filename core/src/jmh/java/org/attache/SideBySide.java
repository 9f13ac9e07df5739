package org.attache;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.pdf.PaintBenchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Takes all benchmarks in turn in one process, one operation each, and prints medians of CPU time.
 *
 * <p>What else the machine does then falls on all alike, operation by operation: on a machine that
 * is not quiet its ratios hold where those of separate processes do not.
 */
final class SideBySide {

  private interface Operation {
    Object run(Turn turn) throws IOException;
  }

  private final Map<String, Operation> operations = new LinkedHashMap<>();

  private SideBySide(Stock stock) throws IOException {
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
    operations.put("whole", turn -> stages.whole(stock, turn));
    operations.put("  brief", turn -> stages.brief(stock, turn));
    operations.put("    check", turn -> stages.check(stock, turn, services));
    operations.put("    assemble", turn -> stages.assemble(stock, turn, services));
    operations.put("  layout", turn -> stages.layout(stock, turn));
    operations.put(
        "    shape",
        turn -> {
          stages.shape(stock, turn, texts, sink);
          return sink;
        });
    operations.put(
        "  chart",
        turn -> {
          stages.chart(stock, turn, sink);
          return sink;
        });
    operations.put("  replay", turn -> stages.replay(stock, turn, services));
    operations.put(
        "    paint",
        turn -> {
          paints.paint(stock, turn, faces, sink);
          return sink;
        });
    operations.put(
        "    subset",
        turn -> {
          paints.subset(turn, faces, sink);
          return sink;
        });
    operations.put("bare", turn -> stages.bare(turn, floors));
    operations.put("  without deflate", turn -> stages.bareWithoutDeflate(turn, floors));
    operations.put("OpenHTMLtoPDF", turn -> htmls.render(turn.next()));
  }

  /** Measures for so long, after as long a time that is not counted. */
  static void measure(int seconds) throws IOException {
    Stock stock = new Stock();
    stock.fill();
    SideBySide all = new SideBySide(stock);
    all.go(seconds);
    print(all.go(seconds));
  }

  private Map<String, List<double[]>> go(int seconds) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    Map<String, List<double[]>> taken = new LinkedHashMap<>();
    Turn turn = new Turn();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int round = 0;
    while (System.nanoTime() < end) {
      boolean isTurnOfOthers = round++ % 4 == 0;
      for (Map.Entry<String, Operation> one : operations.entrySet()) {
        if (one.getKey().equals("OpenHTMLtoPDF") && !isTurnOfOthers) {
          continue;
        }
        long bytes = threads.getThreadAllocatedBytes(self);
        long cpu = threads.getCurrentThreadCpuTime();
        one.getValue().run(turn);
        double milliseconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        double kib = (threads.getThreadAllocatedBytes(self) - bytes) / 1024.0;
        taken
            .computeIfAbsent(one.getKey(), name -> new ArrayList<>())
            .add(new double[] {milliseconds, kib});
      }
    }
    return taken;
  }

  private static void print(Map<String, List<double[]>> taken) {
    double replay = median(taken.get("  replay"), 0);
    double whole = median(taken.get("whole"), 0);
    System.out.printf(
        Locale.ROOT,
        "%n%-20s %10s %10s %10s %10s %8s%n",
        "medians",
        "ms of CPU",
        "KiB",
        "x replay",
        "x whole",
        "times");
    taken.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s %10.3f %10.0f %10.2f %10.2f %8d%n",
                name,
                median(all, 0),
                median(all, 1),
                median(all, 0) / replay,
                median(all, 0) / whole,
                all.size()));
  }

  private static double median(List<double[]> all, int column) {
    double[] sorted = all.stream().mapToDouble(one -> one[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
