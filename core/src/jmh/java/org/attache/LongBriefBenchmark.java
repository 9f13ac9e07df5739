package org.attache;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.dossier.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whether a page of a long brief costs more than one of a short brief of the same make. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LongBriefBenchmark {

  /** How many times what five pages hold. */
  @Param({"1", "100"})
  int times;

  private Bench bench;
  private List<Dossier> dossiers;

  /** Makes a few dossiers of the size. */
  @Setup
  public void fill() throws IOException {
    bench = Bench.open();
    dossiers = Specimens.read().dossiers(4, size(times));
  }

  private static Specimens.Size size(int times) {
    return Specimens.Size.pages(5 * times);
  }

  /** How many pages such a brief has. */
  static int pages(int times) throws IOException {
    Bench bench = Bench.open();
    return bench.pages(bench.assemble(Specimens.read().dossier(0, size(times))));
  }

  /** Dossier in memory to PDF. */
  @Benchmark
  public byte[] render(Turn turn) throws IOException {
    return bench.render(dossiers.get(turn.next() % dossiers.size()));
  }
}
