package org.attache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures, and prints a table of medians with the ratios that matter.
 *
 * <p>Rounds go over all benchmarks in turn, each in a process of its own, so that what else the
 * machine does falls on all alike; only ratios within one run are worth comparing.
 */
public final class Benchmarks {

  private final int rounds;

  private Benchmarks(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Takes how many rounds to go, 3 if it is left out, and what to measure: {@code stages}, {@code
   * engines}, {@code threads}, {@code collectors}, {@code pages}, {@code ratios}, {@code appendix},
   * {@code word}, {@code check}, {@code intake}, {@code heap}.
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    int rounds = 3;
    for (String argument : arguments) {
      if (argument.matches("\\d+")) {
        rounds = Integer.parseInt(argument);
      } else {
        new Benchmarks(rounds).measure(argument);
      }
    }
  }

  private void measure(String what) throws RunnerException, IOException {
    switch (what) {
      case "stages" -> print(run(base().include("StageBenchmark").include("PaintBenchmark")));
      case "engines" ->
          print(
              run(
                  base()
                      .include("StageBenchmark.whole")
                      .include("StageBenchmark.replay")
                      .include("EngineBenchmark")));
      case "threads" -> TwoThreads.measure(rounds);
      case "collectors" -> TwoThreads.measureCollectors(rounds);
      case "pages" -> {
        Map<String, Row> rows = run(base().include("LongBriefBenchmark").jvmArgsAppend("-Xmx256m"));
        print(rows);
        for (int times : new int[] {1, 100}) {
          int pages = LongBriefBenchmark.pages(times);
          System.out.printf(
              Locale.ROOT,
              "%d pages: %.3f ms of CPU a page%n",
              pages,
              median(rows.get("render times=" + times).cpu()) / pages);
        }
      }
      case "ratios" -> SideBySide.measure(30 * rounds);
      case "appendix" -> AppendixEngines.measure(rounds);
      case "word" -> WordEngines.measure(20 * rounds);
      case "check" -> CheckOfMany.measure(100_000);
      case "intake" -> IntakeOfMany.measure(1_000_000, rounds);
      case "heap" -> HeapOverTime.measure(10_000);
      default -> throw new IllegalArgumentException("there is nothing to measure called " + what);
    }
  }

  private static ChainedOptionsBuilder base() {
    return new OptionsBuilder()
        .forks(1)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsPrepend("-Djava.awt.headless=true", "-Xms256m", "-Xmx1g")
        .addProfiler(CpuTime.class)
        .verbosity(VerboseMode.SILENT);
  }

  /** What came out for one benchmark, one value a round. */
  private record Row(List<Double> wall, List<Double> cpu, List<Double> process, List<Double> kib) {
    Row() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private Map<String, Row> run(ChainedOptionsBuilder options) throws RunnerException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      Collection<RunResult> results = new Runner(options.build()).run();
      for (RunResult result : results) {
        Row row = rows.computeIfAbsent(name(result), name -> new Row());
        row.wall().add(result.getPrimaryResult().getScore());
        row.cpu().add(secondary(result, CpuTime.CPU));
        row.process().add(secondary(result, CpuTime.PROCESS));
        row.kib().add(secondary(result, CpuTime.ALLOCATED));
      }
    }
    return rows;
  }

  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().get(name).getScore();
  }

  private static String name(RunResult result) {
    String full = result.getParams().getBenchmark();
    String name = full.substring(full.lastIndexOf('.') + 1);
    StringBuilder parameters = new StringBuilder();
    for (String key : result.getParams().getParamsKeys()) {
      parameters.append(' ').append(key).append('=').append(result.getParams().getParam(key));
    }
    int threads = result.getParams().getThreads();
    return name + parameters + (threads > 1 ? " on " + threads + " threads" : "");
  }

  private static void print(Map<String, Row> rows) {
    double replay = rows.containsKey("replay") ? median(rows.get("replay").cpu()) : 0;
    System.out.printf(
        Locale.ROOT,
        "%n%-28s %9s %9s %9s %9s %9s%n",
        "ms an operation (medians)",
        "wall",
        "CPU",
        "process",
        "KiB",
        replay > 0 ? "x replay" : "");
    rows.forEach(
        (name, row) ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %9.3f %9.3f %9.3f %9.0f %9s%n",
                name,
                median(row.wall()),
                median(row.cpu()),
                median(row.process()),
                median(row.kib()),
                replay > 0 ? String.format(Locale.ROOT, "%.2f", median(row.cpu()) / replay) : ""));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
