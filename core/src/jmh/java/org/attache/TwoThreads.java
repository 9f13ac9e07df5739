package org.attache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * How much more two threads do than one, in one warm process that does the one and the other in
 * turn, beside loops that have nothing to share: what those do is what the machine gives at that
 * moment.
 *
 * <p>By the clock, which holds only where nothing else asks for the two processors, garbage
 * collector and compiler included; and by the CPU time of an operation, which tells what the
 * threads take from each other where it does not: memory, caches, locks they spin on. What they
 * wait for locks is printed beside it, and what the collector takes.
 */
final class TwoThreads {

  private static final int TURNS = 9;
  private static final int SECONDS = 1;

  /** Warmed until the compiler took less than this part of a processor, at most so many seconds. */
  private static final double COMPILING = 0.05;

  private static final int WARMING_SECONDS = 240;
  private static final int STEP_SECONDS = 5;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Stock stock;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  /** Where results go, so that nobody finds out that they are not needed. */
  private volatile long sink;

  private interface Operation {
    long run(Turn turn) throws IOException;
  }

  /**
   * What one thread did.
   *
   * @param operations how many
   * @param cpu nanoseconds of its CPU time
   * @param blocked milliseconds it waited for locks
   */
  private record Work(long operations, long cpu, long blocked) {}

  /**
   * Operations a second by the clock and of CPU time, milliseconds of waiting a second, and of
   * compiling.
   */
  private record Rate(double byClock, double byCpu, double blocked, double compiling) {}

  private TwoThreads(Stock stock) {
    this.stock = stock;
    threads.setThreadContentionMonitoringEnabled(true);
  }

  /** Measures and prints; each round is {@value #TURNS} turns of one thread and of two. */
  static void measure(int rounds) throws IOException {
    Stock stock = new Stock();
    stock.fill();
    TwoThreads both = new TwoThreads(stock);
    both.warm();
    ControlLoops loops = ControlLoops.like(stock);
    both.operations.put("briefs", both::brief);
    both.operations.put("arithmetic alone", turn -> loops.arithmetic(turn.next()));
    both.operations.put("as much garbage", turn -> loops.allocating(turn.next()));
    for (Operation operation : both.operations.values()) {
      both.run(operation, 2, SECONDS);
    }
    print(both.turns(TURNS * rounds));
  }

  /**
   * Works until the compiler has done: while it works it has one of the two processors, and two
   * threads share what is left.
   */
  private void warm() {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    for (int seconds = 0; seconds < WARMING_SECONDS; seconds += STEP_SECONDS) {
      long before = compiler.getTotalCompilationTime();
      run(this::brief, 2, STEP_SECONDS);
      double part = (compiler.getTotalCompilationTime() - before) / (STEP_SECONDS * 1e3);
      if (part < COMPILING) {
        System.out.printf(Locale.ROOT, "warm after %d s%n", seconds + STEP_SECONDS);
        return;
      }
    }
    System.out.printf(Locale.ROOT, "not warm after %d s%n", WARMING_SECONDS);
  }

  /**
   * Measures in a process for each collector: one that works on other threads while a single thread
   * is measured makes that one look faster than two.
   */
  static void measureCollectors(int rounds) throws IOException {
    for (String collector : List.of("UseSerialGC", "UseParallelGC", "UseG1GC")) {
      List<String> command =
          List.of(
              System.getProperty("java.home") + "/bin/java",
              "-XX:+" + collector,
              "-Xms256m",
              "-Xmx1g",
              "-Djava.awt.headless=true",
              "-classpath",
              System.getProperty("java.class.path"),
              Benchmarks.class.getName(),
              Integer.toString(rounds),
              "threads");
      try {
        new ProcessBuilder(command).inheritIO().start().waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  /** What one thread does and what two do, turn by turn, for each operation. */
  private Map<String, List<Rate[]>> turns(int count) {
    Map<String, List<Rate[]>> taken = new LinkedHashMap<>();
    for (int turn = 0; turn < count; turn++) {
      operations.forEach(
          (name, operation) ->
              taken
                  .computeIfAbsent(name, key -> new ArrayList<>())
                  .add(new Rate[] {run(operation, 1, SECONDS), run(operation, 2, SECONDS)}));
    }
    return taken;
  }

  private long brief(Turn turn) throws IOException {
    return stock.bench.render(stock.dossiers.get(turn.next())).length;
  }

  private Rate run(Operation operation, int count, int seconds) {
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
      long compiled = compiler.getTotalCompilationTime();
      long begin = System.nanoTime();
      long end = begin + seconds * 1_000_000_000L;
      Callable<Work> worker = () -> work(operation, end);
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
      return new Rate(
          operations / clock,
          operations / (cpu / 1e9),
          blocked / clock,
          (compiler.getTotalCompilationTime() - compiled) / clock);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  private Work work(Operation operation, long end) {
    Turn turn = new Turn();
    long self = Thread.currentThread().getId();
    long cpu = threads.getCurrentThreadCpuTime();
    long operations = 0;
    long done = 0;
    try {
      while (System.nanoTime() < end) {
        done += operation.run(turn);
        operations++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sink = done;
    ThreadInfo info = threads.getThreadInfo(self);
    return new Work(operations, threads.getCurrentThreadCpuTime() - cpu, info.getBlockedTime());
  }

  private static void print(Map<String, List<Rate[]>> taken) {
    long collecting = 0;
    List<String> collectors = new ArrayList<>();
    for (GarbageCollectorMXBean one : ManagementFactory.getGarbageCollectorMXBeans()) {
      collecting += one.getCollectionTime();
      collectors.add(one.getName());
    }
    System.out.printf(
        Locale.ROOT,
        "%ncollectors: %s, %d ms in all; %d turns, medians%n%-18s %10s %10s %10s %10s %10s %12s %10s%n",
        String.join(", ", collectors),
        collecting,
        taken.values().iterator().next().size(),
        "operations",
        "one a s",
        "two a s",
        "by clock",
        "best turn",
        "by CPU",
        "blocked ms/s",
        "compiling");
    taken.forEach(TwoThreads::print);
    double brief = median(taken.get("briefs"), TwoThreads::byClock);
    System.out.printf(
        Locale.ROOT,
        "briefs by the clock: %.2f of what arithmetic gains, %.2f of what as much garbage does%n",
        brief / median(taken.get("arithmetic alone"), TwoThreads::byClock),
        brief / median(taken.get("as much garbage"), TwoThreads::byClock));
  }

  private static void print(String name, List<Rate[]> turns) {
    System.out.printf(
        Locale.ROOT,
        "%-18s %10.1f %10.1f %10.2f %10.2f %10.2f %12.2f %10.0f%n",
        name,
        median(turns, turn -> turn[0].byClock()),
        median(turns, turn -> turn[1].byClock()),
        median(turns, TwoThreads::byClock),
        turns.stream().mapToDouble(TwoThreads::byClock).max().orElse(0),
        median(turns, turn -> 2 * turn[1].byCpu() / turn[0].byCpu()),
        median(turns, turn -> turn[1].blocked()),
        median(turns, turn -> turn[1].compiling()));
  }

  private static double byClock(Rate[] turn) {
    return turn[1].byClock() / turn[0].byClock();
  }

  private static double median(List<Rate[]> turns, ToDoubleFunction<Rate[]> of) {
    double[] sorted = turns.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
