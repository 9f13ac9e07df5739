package org.attache.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowList;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/**
 * Joins the flows of several tables so that each thing is told once: of rows that agree in period,
 * parties, product, reporter and valuation the first stays, and the others must say the same.
 *
 * <p>Time and memory grow with the number of rows: about sixteen bytes a row, and none while there
 * is but one table. Not for sharing between threads.
 */
public final class JoinedFlows {

  private final List<Flow> first;
  private final FlowList added = new FlowList();
  private final Problems problems;
  private final FewProblems few;
  private final Map<String, Repeated> repeated = new LinkedHashMap<>();

  /** Rows by the hash of what they are about: numbers from 1, 0 for none. */
  private int[] slots = new int[0];

  /** The hash of each row in {@link #slots}, so that few rows are looked at. */
  private int[] hashes = new int[0];

  private int known;

  private static final class Repeated {
    private final Location at;
    private final Location before;
    private int count;

    Repeated(Location at, Location before) {
      this.at = at;
      this.before = before;
    }
  }

  /**
   * Begins with rows that stay as they are.
   *
   * @param first the rows before all tables; they are not compared with each other
   * @param problems where rows that repeat or contradict others are reported
   */
  public JoinedFlows(List<Flow> first, Problems problems) {
    this.first = first;
    this.problems = problems;
    few = new FewProblems(problems);
  }

  /** Adds the rows of a table but those that are told already; they may be of one or two files. */
  public void add(List<Flow> table) {
    int before = first.size() + added.size();
    if (before == 0) {
      added.addAll(table);
      return;
    }
    learn(before);
    for (Flow flow : table) {
      int same = find(flow);
      if (same < 0) {
        added.add(flow);
      } else {
        tell(flow, get(same));
      }
    }
  }

  /** What was added and not told before, after telling how many rows were. */
  public FlowList added() {
    repeated.forEach(this::tell);
    repeated.clear();
    few.finish();
    return added;
  }

  private Flow get(int row) {
    return row < first.size() ? first.get(row) : added.get(row - first.size());
  }

  private void learn(int count) {
    if (hashes.length < count) {
      hashes = Arrays.copyOf(hashes, count);
    }
    int room = Integer.highestOneBit(Math.max(count, 32)) << 2;
    if (room > slots.length) {
      slots = new int[room];
      for (int row = 0; row < known; row++) {
        put(row);
      }
    }
    for (; known < count; known++) {
      hashes[known] = hash(get(known));
      put(known);
    }
  }

  private void put(int row) {
    int slot = hashes[row] & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = row + 1;
  }

  /** The first row that is about the same; -1 for none. */
  private int find(Flow flow) {
    int hash = hash(flow);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (hashes[row] == hash && isAboutSame(get(row), flow)) {
        return row;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static int hash(Flow flow) {
    int hash = flow.year().hashCode();
    hash = 31 * hash + flow.from().hashCode();
    hash = 31 * hash + flow.to().hashCode();
    hash = 31 * hash + flow.product().hashCode();
    hash = 31 * hash + flow.reporter().hashCode();
    hash = 31 * hash + flow.valuation().ordinal();
    // Codes differ in few bits, and rows of one hash stand in line.
    return (hash ^ hash >>> 15) * 0x9E3779B1;
  }

  private static boolean isAboutSame(Flow one, Flow other) {
    return one.year().equals(other.year())
        && one.from().equals(other.from())
        && one.to().equals(other.to())
        && one.product().equals(other.product())
        && one.reporter().equals(other.reporter())
        && one.valuation() == other.valuation();
  }

  /** Whether two values may be one, rounded to as many digits as the coarser has. */
  static boolean agree(SaidNumber one, SaidNumber other) {
    if (one.qualifier() != Qualifier.EXACT || other.qualifier() != Qualifier.EXACT) {
      return one.interval().meets(other.interval());
    }
    int coarser = Math.min(one.value().scale(), other.value().scale());
    BigDecimal gap = one.value().subtract(other.value()).abs();
    boolean isRounded = one.value().scale() != other.value().scale() && coarser > 0;
    return isRounded ? gap.compareTo(BigDecimal.valueOf(5, coarser + 1)) <= 0 : gap.signum() == 0;
  }

  private void tell(Flow flow, Flow before) {
    if (agree(flow.value(), before.value())) {
      String pair = flow.at().file() + "\n" + before.at().file();
      repeated.computeIfAbsent(pair, any -> new Repeated(flow.at(), before.at())).count++;
      return;
    }
    few.add(
        "tables",
        ProblemCode.CONTRADICTING_ROWS,
        flow.at(),
        "This row says "
            + flow.value()
            + ", and "
            + place(before.at())
            + " says "
            + before.value()
            + " of the same thing",
        "Keep the one that holds; the tables of a dossier must say each thing once.");
  }

  private void tell(String pair, Repeated rows) {
    problems.add(
        ProblemCode.DUPLICATE_ROW,
        rows.at,
        rows.count == 1
            ? "This row repeats " + place(rows.before)
            : String.format(
                Locale.ROOT,
                "%,d rows repeat rows of %s; this is the first, and repeats line %d",
                rows.count,
                rows.before.file(),
                rows.before.line()),
        "They are counted once. Name one of the files, or take periods that do not overlap.");
  }

  private static String place(Location at) {
    return at.file() + ":" + at.line();
  }
}
