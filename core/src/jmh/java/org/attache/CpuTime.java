package org.attache;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells the CPU time and the memory that an operation takes of the threads that do it, and the CPU
 * time of the whole process, with collecting garbage and compiling.
 */
public final class CpuTime implements InternalProfiler {

  static final String CPU = "cpu";
  static final String PROCESS = "process";
  static final String ALLOCATED = "allocated";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final com.sun.management.OperatingSystemMXBean system =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private Reading before = new Reading(0, 0, 0);

  private record Reading(long cpu, long process, long allocated) {}

  @Override
  public String getDescription() {
    return "CPU time and memory by thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = read();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    Reading after = read();
    double operations = result.getMetadata().getAllOps();
    return List.of(
        scalar(CPU, (after.cpu - before.cpu) / operations / 1e6, "ms/op"),
        scalar(PROCESS, (after.process - before.process) / operations / 1e6, "ms/op"),
        scalar(ALLOCATED, (after.allocated - before.allocated) / operations / 1024, "KiB/op"));
  }

  private static ScalarResult scalar(String name, double value, String unit) {
    return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
  }

  private Reading read() {
    long cpu = 0;
    long allocated = 0;
    for (long id : threads.getAllThreadIds()) {
      var info = threads.getThreadInfo(id);
      if (info != null && info.getThreadName().contains("jmh-worker")) {
        cpu += Math.max(0, threads.getThreadCpuTime(id));
        allocated += Math.max(0, threads.getThreadAllocatedBytes(id));
      }
    }
    return new Reading(cpu, system.getProcessCpuTime(), allocated);
  }
}
