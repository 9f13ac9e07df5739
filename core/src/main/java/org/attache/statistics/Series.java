package org.attache.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attache.dossier.Flow;
import org.attache.problem.Location;
import org.attache.statistics.Observation.Amount;
import org.attache.statistics.Observation.SeriesKey;

/** The values of one series by product; not for sharing between threads. */
final class Series {

  private final SeriesKey key;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final TreeSet<Integer> levels = new TreeSet<>();
  private final TreeSet<String> classifications = new TreeSet<>();

  /** What came of adding an observation. */
  enum Added {
    FIRST,
    /** A part of what is known as a whole, or another breakdown of it. */
    COVERED,
    SUMMED,
    SAME,
    CONTRADICTED
  }

  /** A value with where it stands and which breakdown it is a sum of. */
  static final class Entry {
    private Amount amount;

    /** Which parts it is a sum of, and their values. */
    private long[] parts = {};

    private double[] values = {};
    private String flag;
    private final Location at;
    private final int breakdown;
    private final int level;
    private final boolean isLeaf;

    Entry(Observation seen) {
      amount = seen.amount();
      flag = seen.what().flag();
      at = seen.at();
      breakdown = seen.what().breakdown();
      level = seen.what().level();
      isLeaf = seen.what().isLeaf();
      take(seen);
    }

    private void take(Observation seen) {
      if (seen.what().part() != 0) {
        parts = Arrays.copyOf(parts, parts.length + 1);
        parts[parts.length - 1] = seen.what().part();
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = seen.amount().value().doubleValue();
      }
    }

    /** What comes of one more part. */
    private Added part(Observation seen) {
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] == seen.what().part()) {
          double value = seen.amount().value().doubleValue();
          return values[i] == value ? Added.SAME : Added.CONTRADICTED;
        }
      }
      take(seen);
      sum(seen);
      return Added.SUMMED;
    }

    Amount amount() {
      return amount;
    }

    String flag() {
      return flag;
    }

    Location at() {
      return at;
    }

    private void sum(Observation seen) {
      amount = amount.plus(seen.amount());
      flag = Flags.joined(flag, seen.what().flag());
    }
  }

  /** Values of one product at its level. */
  record Valued(String product, Entry entry) {}

  Series(SeriesKey key) {
    this.key = key;
  }

  SeriesKey key() {
    return key;
  }

  /** How finely its products are told, ascending: mostly how many digits their codes have. */
  TreeSet<Integer> levels() {
    return levels;
  }

  /** In which classifications its products stand. */
  TreeSet<String> classifications() {
    return classifications;
  }

  /** The value of a product, for messages. */
  Entry entry(String product) {
    return entries.get(product);
  }

  Iterable<Entry> all() {
    return entries.values();
  }

  /** Adds a value: the whole where it is known, or else the sum of the plainest breakdown. */
  Added add(Observation seen) {
    Entry known = entries.get(seen.product());
    int parts = Integer.bitCount(seen.what().breakdown());
    if (known == null || parts < Integer.bitCount(known.breakdown)) {
      note(seen);
      entries.put(seen.product(), new Entry(seen));
      return Added.FIRST;
    }
    if (parts > 0 && seen.what().breakdown() == known.breakdown) {
      return known.part(seen);
    }
    if (parts > 0) {
      return Added.COVERED;
    }
    boolean isSame = known.amount.value().compareTo(seen.amount().value()) == 0;
    return isSame ? Added.SAME : Added.CONTRADICTED;
  }

  /** Adds a value to the sum of its product. */
  void sum(Observation seen, String product) {
    Entry known = entries.get(product);
    if (known == null) {
      note(seen);
      entries.put(product, new Entry(seen));
    } else {
      known.sum(seen);
    }
  }

  private void note(Observation seen) {
    if (!seen.product().equals(Flow.TOTAL)) {
      levels.add(seen.what().level());
      String classification = seen.what().classification();
      if (!classification.isEmpty()) {
        classifications.add(Classifications.title(classification));
      }
    }
  }

  /** The value of all goods, if it is told. */
  List<Valued> total() {
    Entry total = entries.get(Flow.TOTAL);
    return total == null ? List.of() : List.of(new Valued(Flow.TOTAL, total));
  }

  /** The values of all items but the whole: of items coded alike the finer ones are told apart. */
  List<Valued> items() {
    List<Valued> found = new ArrayList<>();
    entries.forEach(
        (item, entry) -> {
          if (!item.equals(Flow.TOTAL)) {
            found.add(new Valued(item, entry));
          }
        });
    return found;
  }

  /** Forgets a value, which the table takes back. */
  void forget(String product) {
    entries.remove(product);
  }

  /**
   * The values of products of a level, and of coarser ones that have nothing finer; sums of finer
   * ones if need be.
   */
  List<Valued> products(int level) {
    List<Valued> found = new ArrayList<>();
    if (levels.contains(level)) {
      entries.forEach(
          (product, entry) -> {
            boolean isWanted = entry.level == level || entry.isLeaf && entry.level < level;
            if (isWanted && !product.equals(Flow.TOTAL)) {
              found.add(new Valued(product, entry));
            }
          });
      return found;
    }
    Integer finer = levels.higher(level);
    if (finer == null) {
      return found;
    }
    Series sums = new Series(key);
    for (Valued each : products(finer)) {
      Entry part = each.entry();
      String product = each.product();
      sums.sum(
          new Observation(key, RowDetails.What.of(product, part.flag), part.amount, part.at),
          product.substring(0, Math.min(level, product.length())));
    }
    sums.entries.forEach((product, entry) -> found.add(new Valued(product, entry)));
    return found;
  }
}
