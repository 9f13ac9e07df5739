package org.attache.text;

import java.util.Arrays;

/**
 * Chooses the line breaks of a paragraph as a whole, after Knuth and Plass (1981): the sequence of
 * breaks with the fewest demerits, not the best next line.
 *
 * <p>Freedom comes in steps: words are divided only where spaces alone leave an open line, and ties
 * yield only where hyphens do not help either. What no step fills is left short, never pulled
 * apart.
 */
final class LineBreaker {

  /** The penalty of a break within a word that has no better place. */
  static final int EMERGENCY = 2000;

  /** Spaces grow to no more than this many times their stretch: to 2.2 times their width. */
  static final double MOST_STRETCH = 2.4;

  /** What lines may end at, each with what comes before it. */
  enum Freedom {
    SPACES,
    HYPHENS,
    TIES
  }

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
  private final double measure;
  private final double outdent;
  private final boolean isJustified;
  private final double[] sumWidth;
  private final double[] sumStretch;
  private final double[] sumShrink;

  // Nodes: a break each. The first is the paragraph's beginning.
  private int[] positions = new int[64];
  private int[] starts = new int[64];
  private int[] previous = new int[64];
  private double[] demerits = new double[64];
  private int nodes;
  private int[] active = new int[64];
  private int activeCount;
  private double worst;
  private int[] hyphensInARow = new int[64];
  private final int[] best = new int[MOST_HYPHENS_IN_A_ROW + 1];
  private final double[] fewest = new double[MOST_HYPHENS_IN_A_ROW + 1];

  private LineBreaker(Items items, double measure, double outdent, boolean isJustified) {
    this.items = items;
    this.measure = measure;
    this.outdent = outdent;
    this.isJustified = isJustified;
    int size = items.size();
    sumWidth = new double[size + 1];
    sumStretch = new double[size + 1];
    sumShrink = new double[size + 1];
    for (int i = 0; i < size; i++) {
      boolean isPenalty = items.kind(i) == Items.PENALTY;
      sumWidth[i + 1] = sumWidth[i] + (isPenalty ? 0 : items.width(i));
      sumStretch[i + 1] = sumStretch[i] + items.stretch(i);
      sumShrink[i + 1] = sumShrink[i] + items.shrink(i);
    }
  }

  /** A breaker of items into lines of a measure; the first is longer by so much. */
  static LineBreaker of(Items items, double measure, double outdent, boolean isJustified) {
    return new LineBreaker(items, measure, outdent, isJustified);
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

  /** The items at which lines end; the last is the number of items. */
  int[] breaks(Freedom freedom) {
    nodes = 0;
    activeCount = 0;
    addNode(-1, items.boxFrom(0), -1, 0, 0);
    int size = items.size();
    for (int i = 0; i < size; i++) {
      if (items.canBreakAt(i) && isAllowed(i, freedom)) {
        tryBreak(i, items.penalty(i));
      }
    }
    tryBreak(size, Items.FORCED);
    return trace();
  }

  private boolean isAllowed(int item, Freedom freedom) {
    boolean isTie = items.kind(item) == Items.TIE;
    return switch (freedom) {
      case SPACES -> !isTie && !items.isHyphen(item);
      case HYPHENS -> !isTie;
      case TIES -> true;
    };
  }

  /** Considers a line from every active break to this item; keeps the best for each row's end. */
  private void tryBreak(int item, int penalty) {
    boolean isForced = penalty == Items.FORCED;
    Arrays.fill(best, -1);
    Arrays.fill(fewest, Double.MAX_VALUE);
    int lastDropped = -1;
    int kept = 0;
    boolean isAny = false;
    for (int a = 0; a < activeCount; a++) {
      int node = active[a];
      double ratio = ratio(starts[node], item, isForced);
      boolean isOverfull = ratio < -1;
      if (!isOverfull) {
        double total = demerits[node] + demerits(node, item, penalty, ratio, isForced);
        int row = row(node, item);
        if (total < fewest[row]) {
          fewest[row] = total;
          best[row] = node;
          isAny = true;
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
      fewest[0] = demerits[lastDropped] + HOPELESS;
    }
    for (int row = 0; row < best.length; row++) {
      if (best[row] >= 0) {
        addNode(item, items.boxFrom(Math.min(items.size(), item)), best[row], fewest[row], row);
      }
    }
  }

  /** How many lines in a row end with a hyphen where one ends at an item, as far as it matters. */
  private int row(int node, int item) {
    boolean isHyphen = item < items.size() && items.isHyphen(item);
    return isHyphen ? Math.min(MOST_HYPHENS_IN_A_ROW, hyphensInARow[node] + 1) : 0;
  }

  /** Below -1 where the line is too long, above 0 where it has to grow. */
  private double ratio(int start, int item, boolean isForced) {
    double spare = measure - naturalWidth(start, item);
    if (spare < 0) {
      double shrink = isJustified ? sumShrink[item] - sumShrink[start] : 0;
      return spare > -1e-6 ? 0 : shrink <= 0 ? -2 : spare / shrink;
    }
    if (isForced) {
      return 0;
    }
    if (!isJustified) {
      return spare / (RAG * measure);
    }
    double stretch = sumStretch[item] - sumStretch[start];
    // A line of one word has nothing to grow by: as bad as its shortfall looks.
    double least = 0.01 * measure;
    return spare / Math.max(least, stretch);
  }

  private double naturalWidth(int start, int item) {
    double hung = start == starts[0] ? outdent : 0;
    double width = sumWidth[item] - sumWidth[Math.min(start, item)] - hung;
    boolean isHyphen = item < items.size() && items.isHyphen(item);
    return isHyphen ? width + items.width(item) : width;
  }

  private double demerits(int node, int item, int penalty, double ratio, boolean isForced) {
    double size = Math.abs(ratio);
    double badness = isJustified ? 100 * size * size * size : 60 * size * size;
    double line = 1 + Math.min(badness, 1e4 + 100 * size);
    double sum = line * line;
    if (isForced) {
      double width = naturalWidth(starts[node], item);
      sum += previous[node] >= 0 && width < SHORTEST_LAST_LINE * measure ? STUB : 0;
      return sum + (isRestOfAWord(node, item) ? UGLY : 0);
    }
    sum += (double) penalty * penalty;
    sum += isJustified && ratio > MOST_STRETCH ? SHORT_LINE : 0;
    if (hyphensInARow[node] > 0 && items.isHyphen(item)) {
      sum += hyphensInARow[node] < MOST_HYPHENS_IN_A_ROW ? HYPHENS_IN_A_ROW : UGLY;
    }
    return sum;
  }

  /** Whether the line before ends within the word that this one, the last, consists of. */
  private boolean isRestOfAWord(int node, int item) {
    boolean isRest = hyphensInARow[node] > 0;
    for (int i = starts[node]; i < item && isRest; i++) {
      isRest = items.kind(i) != Items.GLUE;
    }
    return isRest;
  }

  private void addNode(int position, int start, int from, double total, int hyphens) {
    if (nodes == positions.length) {
      int size = nodes * 2;
      positions = Arrays.copyOf(positions, size);
      starts = Arrays.copyOf(starts, size);
      previous = Arrays.copyOf(previous, size);
      demerits = Arrays.copyOf(demerits, size);
      hyphensInARow = Arrays.copyOf(hyphensInARow, size);
    }
    positions[nodes] = position;
    starts[nodes] = start;
    previous[nodes] = from;
    demerits[nodes] = total;
    hyphensInARow[nodes] = hyphens;
    if (activeCount == active.length) {
      active = Arrays.copyOf(active, activeCount * 2);
    }
    active[activeCount++] = nodes++;
  }

  private int[] trace() {
    int lines = 0;
    worst = 0;
    int last = active[activeCount - 1];
    for (int node = last; previous[node] >= 0; node = previous[node]) {
      lines++;
      int item = positions[node];
      boolean isForced =
          item == items.size()
              || items.kind(item) == Items.PENALTY && items.penalty(item) == Items.FORCED;
      double ratio = ratio(starts[previous[node]], item, isForced);
      worst = ratio < -1 ? Double.MAX_VALUE : Math.max(worst, ratio);
      boolean isEmergency =
          !isForced && items.kind(item) == Items.PENALTY && items.penalty(item) == EMERGENCY;
      worst = isEmergency ? Double.MAX_VALUE : worst;
    }
    int[] breaks = new int[lines];
    for (int node = last; previous[node] >= 0; node = previous[node]) {
      breaks[--lines] = positions[node];
    }
    return breaks;
  }
}
