package org.attache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * How much more two threads do than one, in one warm process that does the one and the other in
 * turn.
 *
 * <p>By the clock, which holds only where nothing else asks for the two processors, garbage
 * collector and compiler included; and by the CPU time of an operation, which tells what the
 * threads take from each other where it does not: memory, caches, locks they spin on. What they
 * wait for locks is printed beside it.
 */
final class TwoThreads {

  private static final int TURNS = 9;
  private static final int SECONDS = 2;
  private static final int WARMING_SECONDS = 20;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Stock stock;

  /**
   * What one thread did.
   *
   * @param operations how many
   * @param cpu nanoseconds of its CPU time
   * @param blocked milliseconds it waited for locks
   */
  private record Work(long operations, long cpu, long blocked) {}

  /** Operations a second by the clock and of CPU time, and milliseconds of waiting a second. */
  private record Rate(double byClock, double byCpu, double blocked) {}

  private TwoThreads(Stock stock) {
    this.stock = stock;
    threads.setThreadContentionMonitoringEnabled(true);
  }

  /** Measures and prints; each round is {@value #TURNS} turns of one thread and of two. */
  static void measure(int rounds) throws IOException {
    Stock stock = new Stock();
    stock.fill();
    TwoThreads both = new TwoThreads(stock);
    both.run(2, WARMING_SECONDS);
    List<Rate> one = new ArrayList<>();
    List<Rate> two = new ArrayList<>();
    for (int turn = 0; turn < TURNS * rounds; turn++) {
      one.add(both.run(1, SECONDS));
      two.add(both.run(2, SECONDS));
    }
    print(one, two);
  }

  private Rate run(int count, int seconds) {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      long begin = System.nanoTime();
      long end = begin + seconds * 1_000_000_000L;
      Callable<Work> worker = () -> work(end);
      List<Future<Work>> started = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        started.add(pool.submit(worker));
      }
      long operations = 0;
      long cpu = 0;
      long blocked = 0;
      for (Future<Work> one : started) {
        Work done = one.get();
        operations += done.operations();
        cpu += done.cpu();
        blocked += done.blocked();
      }
      double clock = (System.nanoTime() - begin) / 1e9;
      return new Rate(operations / clock, operations / (cpu / 1e9), blocked / clock);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  private Work work(long end) {
    Turn turn = new Turn();
    long self = Thread.currentThread().getId();
    long cpu = threads.getCurrentThreadCpuTime();
    long operations = 0;
    try {
      while (System.nanoTime() < end) {
        stock.bench.render(stock.dossiers.get(turn.next()));
        operations++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ThreadInfo info = threads.getThreadInfo(self);
    return new Work(operations, threads.getCurrentThreadCpuTime() - cpu, info.getBlockedTime());
  }

  private static void print(List<Rate> one, List<Rate> two) {
    List<Double> byClock = new ArrayList<>();
    List<Double> byCpu = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      byClock.add(two.get(i).byClock() / one.get(i).byClock());
      byCpu.add(2 * two.get(i).byCpu() / one.get(i).byCpu());
    }
    String collectors =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(GarbageCollectorMXBean::getName)
            .collect(Collectors.joining(", "));
    System.out.printf(
        Locale.ROOT,
        "%nbriefs a second: one thread %.0f, two %.0f (medians of %d turns, by the clock; %s)%n"
            + "two threads do, times what one does: %.2f by the clock, %.2f by CPU time;"
            + " best turn %.2f by the clock%n"
            + "waiting for locks, both together: %.2f ms a second%n",
        median(one.stream().map(Rate::byClock).toList()),
        median(two.stream().map(Rate::byClock).toList()),
        one.size(),
        collectors,
        median(byClock),
        median(byCpu),
        byClock.stream().mapToDouble(Double::doubleValue).max().orElse(0),
        median(two.stream().map(Rate::blocked).toList()));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
