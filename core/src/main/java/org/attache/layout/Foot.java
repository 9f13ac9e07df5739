package org.attache.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of all notes, in the order of their marks, and how many of them a page can hold at its
 * foot. Short notes that follow each other stand in two columns, read down the first and then the
 * second.
 */
final class Foot {

  /** White, rule and white between the text and the notes, in points. */
  static final double ABOVE = 14;

  /** How far the rule stands above the notes, in points. */
  static final double RULE_ABOVE = 5;

  /** No fewer lines of a note than these stand on a page. */
  private static final int TOGETHER = 2;

  /** Fewer short notes than these stand below each other. */
  private static final int ENOUGH = 4;

  private static final int SPLIT = 700;
  private static final int DEFERRED = PageBreaker.KEEP / 2;

  private final int[] before;
  private final Slice[] lines;
  private final double[] sums;
  private final int[] noteFrom;
  private final int[] noteTo;
  private final boolean[] isShort;
  private final int[] runFrom;
  private final int[] runTo;
  private final double[] runSums;

  /**
   * A line at its place.
   *
   * @param isBeside whether it stands in the second column
   * @param y of its upper edge, in points below that of the first line
   */
  record Line(Slice slice, boolean isBeside, double y) {}

  private Foot(int places, int count) {
    before = new int[places + 1];
    lines = new Slice[count];
    sums = new double[count + 1];
    noteFrom = new int[count];
    noteTo = new int[count];
    isShort = new boolean[count];
    runFrom = new int[count];
    runTo = new int[count];
    runSums = new double[count + 1];
  }

  /** The notes of slices that stand in that order. */
  static Foot of(List<Slice> slices) {
    int count = 0;
    for (Slice slice : slices) {
      for (Footnote note : slice.notes()) {
        count += note.lines().size();
      }
    }
    Foot foot = new Foot(slices.size(), count);
    foot.revise(slices, 0);
    return foot;
  }

  /** Other slices stand from a place on; together they have the same notes. */
  void revise(List<Slice> slices, int from) {
    place(slices, from);
    if (before[from] < before[from + slices.size()]) {
      findRuns();
    }
  }

  private void place(List<Slice> slices, int from) {
    for (int i = 0; i < slices.size(); i++) {
      int line = before[from + i];
      for (Footnote note : slices.get(i).notes()) {
        int first = line;
        int behind = line + note.lines().size();
        for (Slice one : note.lines()) {
          lines[line] = one;
          noteFrom[line] = first;
          noteTo[line] = behind;
          isShort[line] = note.isShort();
          sums[line + 1] = sums[line] + one.space() + one.height();
          line++;
        }
      }
      before[from + i + 1] = line;
    }
  }

  /** How many lines the slices before a place owe. */
  int owedBefore(int place) {
    return before[place];
  }

  /** Finds the short notes that follow each other; any other line is a run of its own. */
  private void findRuns() {
    for (int from = 0; from < lines.length; ) {
      int to = from + 1;
      while (isShort[from] && to < lines.length && isShort[to]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        runFrom[i] = from;
        runTo[i] = to;
      }
      runSums[to] = runSums[from] + lines[from].space() + runHeight(from, to);
      from = to;
    }
  }

  /** How high lines of one run are, in points. */
  private double runHeight(int from, int to) {
    int middle = middle(from, to);
    double first = sums[middle] - sums[from] - lines[from].space();
    return middle == to ? first : Math.max(first, sums[to] - sums[middle] - lines[middle].space());
  }

  /** The first line of the second column. */
  private int middle(int from, int to) {
    return isShort[from] && to - from >= ENOUGH ? (from + to + 1) / 2 : to;
  }

  /** How high some lines are with what parts them from the text, in points. */
  double height(int from, int to) {
    if (from >= to) {
      return 0;
    }
    int first = Math.min(to, runTo[from]);
    double height = ABOVE + runHeight(from, first);
    if (first < to) {
      int last = runFrom[to - 1];
      height += runSums[last] - runSums[first] + lines[last].space() + runHeight(last, to);
    }
    return height;
  }

  /** Behind which line the page ends that begins with one and has so much room. */
  int fitting(int from, int to, double room) {
    int fitting = from;
    int tooMany = 0;
    // One note more may be lower: it is what brings the others beside each other.
    for (int i = from + 1; i <= to && tooMany < ENOUGH; i++) {
      boolean fits = height(from, i) <= room + 1e-6;
      tooMany = fits ? 0 : tooMany + 1;
      if (fits && (i == to || isBreak(from, i))) {
        fitting = i;
      }
    }
    return fitting;
  }

  private boolean isBreak(int from, int at) {
    int first = Math.max(from, noteFrom[at]);
    return first == at || at - first >= TOGETHER && noteTo[at] - at >= TOGETHER;
  }

  /** What it costs that a page ends before a line, though it has marks of the lines before. */
  double cost(int at, int owed) {
    if (at >= owed) {
      return 0;
    }
    double cost = noteFrom[at] < at ? SPLIT : DEFERRED;
    for (int i = noteTo[at]; i < owed; i = noteTo[i]) {
      cost += DEFERRED;
    }
    return cost;
  }

  /** Some of the lines, each at its place. */
  List<Line> lines(int from, int to) {
    List<Line> some = new ArrayList<>();
    double top = 0;
    for (int start = from; start < to; ) {
      int end = Math.min(to, runTo[start]);
      int middle = middle(start, end);
      top += start == from ? 0 : lines[start].space();
      for (int i = start; i < end; i++) {
        int head = i < middle ? start : middle;
        double y = top + sums[i] - sums[head] + lines[i].space() - lines[head].space();
        some.add(new Line(lines[i], i >= middle, y));
      }
      top += runHeight(start, end);
      start = end;
    }
    return some;
  }
}
