package org.attache.text;

import java.util.Arrays;

/**
 * Chooses the line breaks of a paragraph as a whole, after Knuth and Plass (1981): the sequence of
 * breaks with the fewest demerits, not the best next line.
 *
 * <p>Freedom comes in steps: words are divided only where spaces alone leave an open line, names
 * only where other words do not help, and ties yield only where a line would end short without.
 * What no step fills is left short, never pulled apart.
 */
final class LineBreaker {

  /** The penalty of a break within a word that has no better place. */
  static final int EMERGENCY = 2000;

  /** Spaces grow to no more than this many times their stretch: to 2.2 times their width. */
  static final double MOST_STRETCH = 2.4;

  /**
   * How far spaces grow where not even hyphens help: a line of some more room is less of a blemish
   * than one that ends short of the edge.
   */
  static final double DESPERATE_STRETCH = 4;

  /** What lines may end at, each with what comes before it. */
  enum Freedom {
    SPACES,
    HYPHENS,
    NAMES,
    TIES
  }

  /** Leaves room for the rounding of sums. */
  private static final double SURELY = 1 - 1e-9;

  private static final double GOOD_STRETCH = 1.25;
  private static final double RAG = 0.14;
  private static final double HOPELESS = 1e7;
  private static final double HYPHENS_IN_A_ROW = 8_000;
  private static final int MOST_HYPHENS_IN_A_ROW = 2;
  private static final double SHORT_LINE = 6e6;
  private static final double UGLY = 2.5e6;
  private static final double STUB = 6_000;
  private static final double SHORTEST_LAST_LINE = 0.08;

  private final Items items;
  private final Edges edges;
  private final double measure;
  private final double outdent;
  private final boolean isJustified;
  private final BreakTables in;
  private int nodes;
  private int activeCount;
  private int firstLowest;
  private int behindLowest;

  /** Whether a line that begins later is never longer: gaps and a longer first line undo that. */
  private final boolean isMonotonic;

  private double worst;
  private double total;
  private double most = Double.MAX_VALUE;
  private final int[] best = new int[MOST_HYPHENS_IN_A_ROW + 1];
  private final double[] fewest = new double[MOST_HYPHENS_IN_A_ROW + 1];

  /**
   * What lines are broken into.
   *
   * @param width in points
   * @param outdent how much longer the first is
   * @param isJustified whether lines are filled
   */
  record Measure(double width, double outdent, boolean isJustified) {}

  /** A breaker of items, whose edges may stand out, into lines of a measure. */
  LineBreaker(Items items, Edges edges, Measure lines, BreakTables tables) {
    this.items = items;
    this.edges = edges;
    this.measure = lines.width();
    this.outdent = lines.outdent();
    this.isJustified = lines.isJustified();
    this.in = tables;
    isMonotonic = !items.hasGaps() && outdent == 0;
    tables.sumUp(items, isJustified);
  }

  /**
   * Spares the search what has more demerits than breaks that it finds in any case.
   *
   * @param demerits of these, as {@link #total} tells them
   */
  void limit(double demerits) {
    most = Math.min(most, demerits / SURELY + 1);
  }

  /** The demerits of the breaks found last; more than all others where a line sticks out. */
  double total() {
    return total;
  }

  /** Whether items fit one line, so that there is nothing to choose. */
  static boolean isOneLine(Items items, Edges edges, Measure lines) {
    if (!items.isPlain() || items.widestBox() > lines.width()) {
      return false;
    }
    int size = items.size();
    int start = items.boxFrom(0);
    double width = 0;
    for (int i = start; i < size; i++) {
      width += items.kind(i) == Items.PENALTY ? 0 : items.width(i);
    }
    return width - lines.outdent() - edges.start(start) - edges.end(size) <= lines.width();
  }

  /**
   * Whether no line of the breaks found last looks open. Ragged lines may be as short as they come:
   * there words are divided only where they fit no line whole.
   */
  boolean isGood() {
    return isJustified ? worst <= GOOD_STRETCH : worst < Double.MAX_VALUE;
  }

  /** Whether every line of the breaks found last can be filled without a gap that shows. */
  boolean isBearable() {
    return isJustified ? worst <= MOST_STRETCH : worst < Double.MAX_VALUE;
  }

  /** Whether every line of the breaks found last reaches the edge, if only with wide gaps. */
  boolean isFilled() {
    return isJustified ? worst <= DESPERATE_STRETCH : worst < Double.MAX_VALUE;
  }

  /** The items at which lines end; the last is the number of items. */
  int[] breaks(Freedom freedom) {
    nodes = 0;
    activeCount = 0;
    firstLowest = 0;
    behindLowest = 0;
    addNode(-1, items.boxFrom(0), -1, 0, 0);
    int size = items.size();
    if (items.isPlain()) {
      limit(ofFirstFit(freedom));
    }
    for (int i = 0; i < size; i++) {
      if (items.canBreakAt(i) && isAllowed(i, freedom)) {
        tryBreak(i, items.penalty(i));
      }
    }
    tryBreak(size, Items.FORCED);
    return trace();
  }

  /**
   * About the demerits of lines that each end as late as they may, no two in a row with a hyphen:
   * far from the fewest, but enough to spare the search most of what is hopeless. Never less than
   * they are; more than all others where a line sticks out.
   */
  private double ofFirstFit(Freedom freedom) {
    int size = items.size();
    int start = in.starts[0];
    int last = -1;
    boolean isHyphenated = false;
    double sum = STUB;
    for (int i = start; i <= size; i++) {
      boolean isEnd = i == size;
      if (!isEnd && !(items.canBreakAt(i) && isAllowed(i, freedom))
          || !isEnd && isHyphenated && items.isHyphen(i)) {
        continue;
      }
      if (isOverfull(spare(start, i), start, i)) {
        if (last < 0) {
          return Double.MAX_VALUE;
        }
        double penalty = items.penalty(last);
        sum += ofLine(ratio(spare(start, last), start, last, false)) + penalty * penalty;
        isHyphenated = items.isHyphen(last);
        start = items.boxFrom(last);
        if (isOverfull(spare(start, i), start, i)) {
          return Double.MAX_VALUE;
        }
        last = isHyphenated && !isEnd && items.isHyphen(i) ? -1 : i;
      } else {
        last = i;
      }
    }
    double lastLine = ofLine(ratio(spare(start, size), start, size, true));
    return sum + lastLine + (isHyphenated ? UGLY : 0);
  }

  /** The room that a line has left, with the hyphen it may end with. */
  private double spare(int start, int item) {
    double hyphen = item < items.size() && items.isHyphen(item) ? items.width(item) : 0;
    return measure - width(start, item, edges.end(item)) - hyphen;
  }

  private boolean isAllowed(int item, Freedom freedom) {
    return switch (freedom) {
      case SPACES -> !items.isTie(item) && !items.isHyphen(item);
      case HYPHENS -> !items.isReserve(item);
      case NAMES -> !items.isTie(item);
      case TIES -> true;
    };
  }

  /** Considers a line from every active break to this item; keeps the best for each row's end. */
  private void tryBreak(int item, int penalty) {
    boolean isForced = penalty == Items.FORCED;
    boolean isHyphen = item < items.size() && items.isHyphen(item);
    double hyphen = isHyphen ? items.width(item) : 0;
    double endOut = edges.end(item);
    Arrays.fill(best, -1);
    Arrays.fill(fewest, Double.MAX_VALUE);
    int lastDropped = -1;
    int kept = 0;
    boolean isAny = false;
    // No array is replaced before the loop is over: the processor need not look for them again.
    int[] active = in.active;
    int[] starts = in.starts;
    int[] lowest = in.lowest;
    double[] demerits = in.demerits;
    double[] sumsAtStart = in.sumsAtStart;
    double[] startsOut = in.startsOut;
    double[] outdents = in.outdents;
    double[] fewest = this.fewest;
    while (lowest[firstLowest] < active[0]) {
      firstLowest++;
    }
    int low = firstLowest;
    double reached = in.sumWidth[item];
    for (int a = 0; a < activeCount; a++) {
      int node = active[a];
      int start = starts[node];
      double begun = start <= item ? sumsAtStart[node] : reached;
      double width = reached - begun - outdents[node] - (startsOut[node] + endOut) + hyphen;
      boolean isOverfull = isOverfull(measure - width, start, item);
      if (!isOverfull) {
        int row = isHyphen ? Math.min(MOST_HYPHENS_IN_A_ROW, in.hyphensInARow[node] + 1) : 0;
        double ratio = ratio(measure - width, start, item, isForced);
        double own = ofLine(ratio);
        while (lowest[low] < node) {
          low++;
        }
        // After two hyphens in a row nothing is better than after one.
        double least = isHyphen ? fewest[1] : fewest[0];
        boolean isShort = isMonotonic && !isForced && ratio >= 0;
        if (isShort && (demerits[lowest[low]] + own) * SURELY >= least) {
          // Lines from all nodes behind are shorter still.
          if (a > kept) {
            System.arraycopy(active, a, active, kept, activeCount - a);
          }
          kept += activeCount - a;
          break;
        }
        if (demerits[node] + own < fewest[row]) {
          double all = demerits[node] + (own + ofBreak(node, item, penalty, width));
          if (all < fewest[row]) {
            fewest[row] = all;
            best[row] = node;
            isAny = true;
          }
        }
      }
      if (isOverfull || isForced) {
        lastDropped = node;
      } else {
        active[kept++] = node;
      }
    }
    activeCount = kept;
    if (!isAny && activeCount == 0) {
      // Nothing fits: the line sticks out, as only a single glyph wider than the measure does.
      best[0] = lastDropped;
      fewest[0] = in.demerits[lastDropped] + HOPELESS;
    }
    double limit = activeCount == 0 ? Double.MAX_VALUE : most;
    for (int row = 0; row < best.length; row++) {
      boolean isBetter = row < 2 || fewest[row] < fewest[row - 1];
      if (best[row] >= 0 && isBetter && fewest[row] <= limit) {
        addNode(item, items.boxFrom(Math.min(items.size(), item)), best[row], fewest[row], row);
      }
    }
  }

  private boolean isOverfull(double spare, int start, int item) {
    if (spare > -1e-6) {
      return false;
    }
    double shrink = isJustified ? in.sumShrink[item] - in.sumShrink[start] : 0;
    return shrink <= 0 || spare / shrink < -1;
  }

  /** Below -1 where the line is too long, above 0 where it has to grow. */
  private double ratio(double spare, int start, int item, boolean isForced) {
    if (spare < 0) {
      double shrink = isJustified ? in.sumShrink[item] - in.sumShrink[start] : 0;
      return spare > -1e-6 ? 0 : shrink <= 0 ? -2 : spare / shrink;
    }
    if (isForced) {
      return 0;
    }
    return isJustified ? spare / stretch(start, item) : spare / (RAG * measure);
  }

  /** How much a line may grow; one of one word has nothing to, and is as bad as it looks. */
  private double stretch(int start, int item) {
    return Math.max(0.01 * measure, in.sumStretch[item] - in.sumStretch[start]);
  }

  /** The natural width, without a hyphen. */
  private double width(int start, int item, double endOut) {
    double hung = start == in.starts[0] ? outdent : 0;
    double out = edges.start(start) + endOut;
    return in.sumWidth[item] - in.sumWidth[Math.min(start, item)] - hung - out;
  }

  /** The demerits of a line for how it is filled. */
  private double ofLine(double ratio) {
    double size = Math.abs(ratio);
    double badness = isJustified ? 100 * size * size * size : 60 * size * size;
    double line = 1 + Math.min(badness, 1e4 + 100 * size);
    return line * line + (isJustified && ratio > MOST_STRETCH ? SHORT_LINE : 0);
  }

  /** The demerits of a line for where it ends. */
  private double ofBreak(int node, int item, int penalty, double width) {
    if (penalty == Items.FORCED) {
      double stub = in.previous[node] >= 0 && width < SHORTEST_LAST_LINE * measure ? STUB : 0;
      return stub + (isRestOfAWord(node, item) ? UGLY : 0);
    }
    double sum = (double) penalty * penalty;
    if (in.hyphensInARow[node] > 0 && items.isHyphen(item)) {
      sum += in.hyphensInARow[node] < MOST_HYPHENS_IN_A_ROW ? HYPHENS_IN_A_ROW : UGLY;
    }
    return sum;
  }

  /** Whether the line before ends within the word that this one, the last, consists of. */
  private boolean isRestOfAWord(int node, int item) {
    boolean isRest = in.hyphensInARow[node] > 0;
    for (int i = in.starts[node]; i < item && isRest; i++) {
      isRest = items.kind(i) != Items.GLUE;
    }
    return isRest;
  }

  private void addNode(int position, int start, int from, double sum, int hyphens) {
    in.makeRoom(nodes, activeCount);
    while (behindLowest > firstLowest && in.demerits[in.lowest[behindLowest - 1]] >= sum) {
      behindLowest--;
    }
    in.lowest[behindLowest++] = nodes;
    in.positions[nodes] = position;
    in.starts[nodes] = start;
    in.previous[nodes] = from;
    in.demerits[nodes] = sum;
    in.hyphensInARow[nodes] = hyphens;
    in.sumsAtStart[nodes] = in.sumWidth[start];
    in.startsOut[nodes] = edges.start(start);
    in.outdents[nodes] = start == in.starts[0] ? outdent : 0;
    in.active[activeCount++] = nodes++;
  }

  private int[] trace() {
    int lines = 0;
    worst = 0;
    int last = in.active[activeCount - 1];
    total = in.demerits[last];
    for (int node = last; in.previous[node] >= 0; node = in.previous[node]) {
      lines++;
      int item = in.positions[node];
      boolean isForced = item == items.size() || items.isForced(item);
      double hyphen = !isForced && items.isHyphen(item) ? items.width(item) : 0;
      int start = in.starts[in.previous[node]];
      double width = width(start, item, edges.end(item)) + hyphen;
      double ratio = ratio(measure - width, start, item, isForced);
      worst = ratio < -1 ? Double.MAX_VALUE : Math.max(worst, ratio);
      total = ratio < -1 ? Double.MAX_VALUE : total;
      boolean isEmergency =
          !isForced && items.kind(item) == Items.PENALTY && items.penalty(item) == EMERGENCY;
      worst = isEmergency ? Double.MAX_VALUE : worst;
    }
    int[] breaks = new int[lines];
    for (int node = last; in.previous[node] >= 0; node = in.previous[node]) {
      breaks[--lines] = in.positions[node];
    }
    return breaks;
  }
}
