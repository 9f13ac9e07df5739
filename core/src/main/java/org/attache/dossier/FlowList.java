package org.attache.dossier;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Flows in columns, for tables of a million rows: what rows share is kept once, and a flow is made
 * anew each time somebody looks at it. A row takes some thirty bytes.
 *
 * <p>Rows can be added until it is sealed; not for sharing between threads before.
 */
public final class FlowList extends AbstractList<Flow> implements RandomAccess {

  private final Pool<EdtfDate> years = new Pool<>();
  private final Pool<String> products = new Pool<>();
  private final Pool<Sort> sorts = new Pool<>();
  private final Pool<List<Citation>> sources = new Pool<>();

  /** Values of more digits than a long has. */
  private final Map<Integer, SaidNumber> longValues = new HashMap<>();

  private int[] rows = new int[5 * 64];
  private long[] digits = new long[64];
  private int size;
  private boolean isSealed;

  /** What many rows have in common. */
  private record Sort(
      String from,
      String to,
      Valuation valuation,
      String reporter,
      String flag,
      Qualifier qualifier,
      int scale,
      String file,
      int column) {
    // Written out: those that Java makes for a record cost milliseconds when first called.

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Sort other
          && from.equals(other.from)
          && to.equals(other.to)
          && valuation == other.valuation
          && reporter.equals(other.reporter)
          && flag.equals(other.flag)
          && qualifier == other.qualifier
          && scale == other.scale
          && file.equals(other.file)
          && column == other.column;
    }

    @Override
    public int hashCode() {
      int hash = from.hashCode();
      hash = 31 * hash + to.hashCode();
      hash = 31 * hash + valuation.hashCode();
      hash = 31 * hash + reporter.hashCode();
      hash = 31 * hash + flag.hashCode();
      hash = 31 * hash + qualifier.hashCode();
      hash = 31 * hash + scale;
      hash = 31 * hash + file.hashCode();
      return 31 * hash + column;
    }
  }

  /** Values by numbers in the order of first use. */
  private static final class Pool<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
      Integer known = numbers.putIfAbsent(value, values.size());
      if (known != null) {
        return known;
      }
      values.add(value);
      return values.size() - 1;
    }

    T value(int number) {
      return values.get(number);
    }

    /** Forgets how to find numbers, which takes most of the room. */
    void seal() {
      numbers.clear();
    }
  }

  /** No flows so far. */
  public FlowList() {
    // Columns begin small.
  }

  /** Whether any row has an observation flag. */
  boolean isFlagged() {
    return sorts.values.stream().anyMatch(sort -> !sort.flag().isEmpty());
  }

  /** Lets no more rows in. */
  FlowList seal() {
    if (!isSealed) {
      isSealed = true;
      rows = Arrays.copyOf(rows, 5 * size);
      digits = Arrays.copyOf(digits, size);
      List.of(years, products, sorts, sources).forEach(Pool::seal);
    }
    return this;
  }

  /**
   * Adds a row.
   *
   * @throws UnsupportedOperationException if a trade section holds the list
   */
  @Override
  public boolean add(Flow flow) {
    if (isSealed) {
      return super.add(flow);
    }
    if (size == digits.length) {
      int room = Math.max(64, size + (size >> 1));
      digits = Arrays.copyOf(digits, room);
      rows = Arrays.copyOf(rows, 5 * room);
    }
    Location at = flow.at();
    BigDecimal value = flow.value().value();
    if (value.precision() <= 18) {
      digits[size] = value.unscaledValue().longValue();
    } else {
      longValues.put(size, flow.value());
    }
    int row = 5 * size;
    rows[row] = years.number(flow.year());
    rows[row + 1] = products.number(flow.product());
    rows[row + 2] =
        sorts.number(
            new Sort(
                flow.from(),
                flow.to(),
                flow.valuation(),
                flow.reporter(),
                flow.flag(),
                flow.value().qualifier(),
                value.scale(),
                at.file(),
                at.column()));
    rows[row + 3] =
        sources.number(flow.sources().stream().map(one -> moved(one, at, -at.line())).toList());
    rows[row + 4] = at.line();
    size++;
    return true;
  }

  @Override
  public Flow get(int index) {
    int row = 5 * Objects.checkIndex(index, size);
    Sort sort = sorts.value(rows[row + 2]);
    Location at = new Location(sort.file(), rows[row + 4], sort.column());
    return new Flow(
        years.value(rows[row]),
        sort.from(),
        sort.to(),
        products.value(rows[row + 1]),
        value(index, sort),
        sort.valuation(),
        sort.reporter(),
        citations(rows[row + 3], at),
        sort.flag(),
        at);
  }

  @Override
  public int size() {
    return size;
  }

  private SaidNumber value(int index, Sort sort) {
    SaidNumber known = longValues.isEmpty() ? null : longValues.get(index);
    return known == null
        ? new SaidNumber(BigDecimal.valueOf(digits[index], sort.scale()), sort.qualifier())
        : known;
  }

  private List<Citation> citations(int number, Location at) {
    List<Citation> kept = sources.value(number);
    if (kept.size() == 1) {
      return List.of(moved(kept.get(0), at, at.line()));
    }
    return kept.stream().map(one -> moved(one, at, at.line())).toList();
  }

  /** A citation of the same file some lines further down: kept ones stand as if in line 0. */
  private static Citation moved(Citation citation, Location row, int lines) {
    Location at = citation.at();
    boolean isOfRow = at.file().equals(row.file()) && at.line() + lines >= 0;
    return isOfRow
        ? new Citation(
            citation.source(),
            citation.locator(),
            new Location(at.file(), at.line() + lines, at.column()))
        : citation;
  }
}
