package org.attache;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs operations in turn in one process, one of each, and prints medians of CPU time and of memory
 * allocated.
 *
 * <p>What else the machine does then falls on all alike, operation by operation: on a machine that
 * is not quiet the ratios hold where those of separate processes do not. No two in a row take the
 * same variant, so that none finds what the one before has kept.
 */
final class InTurn {

  private static final int HEAD = 22;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** What is measured. */
  @FunctionalInterface
  interface Operation {
    Object run(Turn turn) throws IOException;
  }

  /** An operation, run in every so many-th round. */
  private record Entry(Operation operation, int every) {}

  /** What an operation took: milliseconds of CPU and KiB. */
  private record Taken(double cpu, double memory) {}

  /** Adds an operation; blanks before its name show what it is a part of. */
  void add(String name, Operation operation) {
    addSlow(name, 1, operation);
  }

  /** Adds an operation that only every so many-th round runs. */
  void addSlow(String name, int every, Operation operation) {
    entries.put(name, new Entry(operation, every));
  }

  /**
   * Measures for so many seconds, after as many that are not counted, and prints a line for each
   * operation.
   *
   * @param yardsticks the operations by which all are divided
   */
  void measure(int seconds, List<String> yardsticks) throws IOException {
    go(seconds);
    print(go(seconds), yardsticks);
  }

  private Map<String, List<Taken>> go(int seconds) throws IOException {
    Map<String, List<Taken>> taken = new LinkedHashMap<>();
    entries.keySet().forEach(name -> taken.put(name, new ArrayList<>()));
    Turn turn = new Turn();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int round = 0; System.nanoTime() < end; round++) {
      for (Map.Entry<String, Entry> one : entries.entrySet()) {
        if (round % one.getValue().every() == 0) {
          taken.get(one.getKey()).add(take(one.getValue().operation(), turn));
        }
      }
    }
    return taken;
  }

  private static Taken take(Operation operation, Turn turn) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(self);
    long cpu = threads.getCurrentThreadCpuTime();
    operation.run(turn);
    return new Taken(
        (threads.getCurrentThreadCpuTime() - cpu) / 1e6,
        (threads.getThreadAllocatedBytes(self) - bytes) / 1024.0);
  }

  private static void print(Map<String, List<Taken>> taken, List<String> yardsticks) {
    StringBuilder table = new StringBuilder(padded("\nmedians", HEAD + 1));
    table.append(" ms of CPU        KiB");
    yardsticks.forEach(one -> table.append(String.format(Locale.ROOT, "%11s", "x " + one.strip())));
    table.append("    times\n");
    taken.forEach(
        (name, all) -> {
          double cpu = cpu(all);
          table.append(padded(name, HEAD));
          table.append(String.format(Locale.ROOT, "%10.3f %10.0f", cpu, memory(all)));
          for (String one : yardsticks) {
            table.append(String.format(Locale.ROOT, "%11.2f", cpu / cpu(taken.get(one))));
          }
          table.append(String.format(Locale.ROOT, "%9d%n", all.size()));
        });
    System.out.print(table);
  }

  private static String padded(String name, int width) {
    return String.format(Locale.ROOT, "%-" + width + "s", name);
  }

  private static double cpu(List<Taken> all) {
    return median(all.stream().mapToDouble(Taken::cpu).toArray());
  }

  private static double memory(List<Taken> all) {
    return median(all.stream().mapToDouble(Taken::memory).toArray());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
