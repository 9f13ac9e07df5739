package org.attache.brief;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Rows of a table that are made anew each time somebody looks at them, so that a million of them
 * never exist at once.
 */
public final class LazyRows extends AbstractList<List<DataCell>> implements RandomAccess {

  private final int size;
  private final IntFunction<List<DataCell>> row;

  /**
   * Rows made on demand.
   *
   * @param size how many there are
   * @param row makes the row of an index from 0; always the same one, with a cell for every column
   */
  public LazyRows(int size, IntFunction<List<DataCell>> row) {
    if (size < 0) {
      throw new IllegalArgumentException("a table cannot have " + size + " rows");
    }
    this.size = size;
    this.row = requireNonNull(row, "row must not be null");
  }

  @Override
  public List<DataCell> get(int index) {
    return row.apply(Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<List<DataCell>> subList(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new LazyRows(to - from, index -> row.apply(from + index));
  }
}
