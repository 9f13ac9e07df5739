package org.attache.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attache.dossier.Flow;

/**
 * Brings flows together that are alike in something, a group at a time: of a million flows no more
 * exist than those of one group.
 */
final class FlowGroups {

  /** Spreads the bits of what is near each other (Fibonacci hashing). */
  private static final int SPREAD = 0x9E3779B1;

  private final List<Flow> flows;
  private final Function<Flow, List<String>> key;

  /**
   * Groups.
   *
   * @param flows all of them
   * @param key what is equal in flows that belong together
   */
  FlowGroups(List<Flow> flows, Function<Flow, List<String>> key) {
    this.flows = flows;
    this.key = key;
  }

  /** Hands on the groups of two or more, each in the order of the table, by their first rows. */
  void forEach(Consumer<List<Flow>> each) {
    long[] rows = new long[flows.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (long) hash(key.apply(flows.get(i))) << 32 | i;
    }
    Arrays.sort(rows);
    long[] starts = new long[rows.length];
    int count = 0;
    for (int start = 0; start < rows.length; start = end(rows, start)) {
      if (end(rows, start) - start > 1) {
        starts[count++] = (long) row(rows[start]) << 32 | start;
      }
    }
    Arrays.sort(starts, 0, count);
    for (int i = 0; i < count; i++) {
      int start = (int) starts[i];
      alike(rows, start, end(rows, start)).stream().filter(group -> group.size() > 1).forEach(each);
    }
  }

  /** Unlike the hash of a list, seldom the same for a later year and an earlier code. */
  private static int hash(List<String> parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * SPREAD + part.hashCode();
    }
    return hash;
  }

  private static int row(long hashAndRow) {
    return (int) hashAndRow;
  }

  private static int end(long[] rows, int start) {
    int end = start + 1;
    while (end < rows.length && rows[end] >> 32 == rows[start] >> 32) {
      end++;
    }
    return end;
  }

  /** The groups among rows of one hash. */
  private List<List<Flow>> alike(long[] rows, int start, int end) {
    Map<List<String>, List<Flow>> groups = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      Flow flow = flows.get(row(rows[i]));
      groups.computeIfAbsent(key.apply(flow), same -> new ArrayList<>()).add(flow);
    }
    return List.copyOf(groups.values());
  }
}
