package org.attache;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What two threads can do at best on the machine at hand: loops that share nothing, one of
 * arithmetic alone and one that leaves as much garbage as a brief does in about the same time.
 */
final class ControlLoops {

  private static final int USUAL_OBJECT = 64;
  private static final int KEPT = 1024;
  private static final int TRIALS = 200;
  private static final int STEPS = 4_000_000;

  private final int objects;
  private final int stepsAnObject;

  private ControlLoops(int objects, int stepsAnObject) {
    this.objects = objects;
    this.stepsAnObject = stepsAnObject;
  }

  /** Loops of the measure of the briefs of a stock, which should be warm. */
  static ControlLoops like(Stock stock) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    Turn turn = new Turn();
    long bytes = threads.getThreadAllocatedBytes(self);
    long cpu = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < TRIALS; i++) {
      stock.bench.render(stock.dossiers.get(turn.next()));
    }
    long ofBrief = (threads.getCurrentThreadCpuTime() - cpu) / TRIALS;
    int objects = (int) ((threads.getThreadAllocatedBytes(self) - bytes) / TRIALS / USUAL_OBJECT);
    long sum = mixed(self, STEPS);
    cpu = threads.getCurrentThreadCpuTime();
    sum = mixed(sum, STEPS);
    double ofStep = (threads.getCurrentThreadCpuTime() - cpu + (sum & 1)) / (double) STEPS;
    return new ControlLoops(objects, Math.max(1, (int) (ofBrief / ofStep / objects)));
  }

  /** As long as a brief, nothing allocated. */
  long arithmetic(long seed) {
    return mixed(seed, objects * stepsAnObject);
  }

  /** As long as a brief, with as many bytes allocated; few outlive the loop. */
  long allocating(long seed) {
    byte[][] kept = new byte[KEPT][];
    long mixed = seed;
    for (int i = 0; i < objects; i++) {
      mixed = mixed(mixed, stepsAnObject);
      byte[] one = new byte[USUAL_OBJECT - 16];
      one[0] = (byte) mixed;
      kept[i % KEPT] = one;
    }
    return mixed + kept[(int) (mixed & KEPT - 1)][0];
  }

  private static long mixed(long seed, int steps) {
    long mixed = seed | 1;
    for (int i = 0; i < steps; i++) {
      mixed ^= mixed << 13;
      mixed ^= mixed >>> 7;
      mixed ^= mixed << 17;
    }
    return mixed;
  }
}
