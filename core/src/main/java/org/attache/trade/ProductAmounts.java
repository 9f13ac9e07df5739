package org.attache.trade;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.attache.dossier.Flow;

/**
 * The amounts of many products, each made when somebody looks at it: a table of an office has
 * hundreds of thousands.
 */
final class ProductAmounts extends AbstractList<Amount> implements RandomAccess {

  private final String period;
  private final Indicator indicator;
  private final List<Flow> flows;
  private final int[] rows;

  /**
   * Amounts of a period.
   *
   * @param period its key
   * @param indicator which direction
   * @param flows the trade table
   * @param rows those of the products, from 0
   */
  ProductAmounts(String period, Indicator indicator, List<Flow> flows, int[] rows) {
    this.period = period;
    this.indicator = indicator;
    this.flows = flows;
    this.rows = rows.clone();
  }

  @Override
  public Amount get(int index) {
    Flow flow = flows.get(rows[Objects.checkIndex(index, rows.length)]);
    Quantity quantity = Quantity.of(flow.value());
    return new Amount(
        new Subject(period, indicator, Aspect.PRODUCT, flow.product()),
        quantity.value(),
        quantity.range(),
        quantity.qualifier(),
        new Derivation.FromFlow(flow),
        List.of());
  }

  @Override
  public int size() {
    return rows.length;
  }
}
