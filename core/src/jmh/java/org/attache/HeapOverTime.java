package org.attache;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.attache.dossier.Dossier;

/** Prints how much of the heap is in use after collecting garbage, every thousand briefs. */
final class HeapOverTime {

  private static final int STEP = 1_000;

  private HeapOverTime() {}

  /** Renders so many different briefs in one process. */
  static void measure(int briefs) throws IOException {
    Bench bench = Bench.open();
    Specimens specimens = Specimens.read();
    long written = 0;
    for (int i = 0; i < briefs; i++) {
      Dossier dossier = specimens.dossier(i, Specimens.Size.sixPages());
      written += bench.render(dossier).length;
      if ((i + 1) % STEP == 0) {
        System.out.printf(
            Locale.ROOT,
            "%6d briefs, %5d MiB written, %6.1f MiB of heap in use%n",
            i + 1,
            written >> 20,
            inUse() / 1024.0 / 1024.0);
      }
    }
  }

  private static long inUse() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
