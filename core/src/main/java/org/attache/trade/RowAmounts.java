package org.attache.trade;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The amounts of very many rows, each made when somebody looks at it: a table of an office has
 * hundreds of thousands.
 */
final class RowAmounts<Q extends Quantified> extends AbstractList<Q> implements RandomAccess {

  /** So many are handier as they are. */
  private static final int FEW = 200;

  private final int[] rows;
  private final IntFunction<Q> amounts;

  private RowAmounts(int[] rows, IntFunction<Q> amounts) {
    this.rows = rows;
    this.amounts = amounts;
  }

  /** The amounts of rows, in their order; the array is not to be changed afterwards. */
  static <Q extends Quantified> List<Q> of(int[] rows, IntFunction<Q> amounts) {
    RowAmounts<Q> all = new RowAmounts<>(rows, amounts);
    return rows.length > FEW ? all : List.copyOf(all);
  }

  @Override
  public Q get(int index) {
    return amounts.apply(rows[Objects.checkIndex(index, rows.length)]);
  }

  @Override
  public int size() {
    return rows.length;
  }
}
