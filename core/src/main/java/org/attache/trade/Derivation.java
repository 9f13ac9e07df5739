package org.attache.trade;

import java.util.List;
import org.attache.dossier.Flow;
import org.attache.dossier.StatedTotal;

/** How an amount came about. */
public sealed interface Derivation {

  /** The amounts it was computed from, in the formula's order; none where sources state it. */
  List<Amount> inputs();

  /**
   * A row of the trade table states it.
   *
   * @param flow the row
   */
  record FromFlow(Flow flow) implements Derivation {
    @Override
    public List<Amount> inputs() {
      return List.of();
    }
  }

  /**
   * A source states the total and the dossier holds no rows to compute it from.
   *
   * @param total what is stated
   */
  record FromTotal(StatedTotal total) implements Derivation {
    @Override
    public List<Amount> inputs() {
      return List.of();
    }
  }

  /**
   * All inputs together.
   *
   * @param inputs one or more
   */
  record Sum(List<Amount> inputs) implements Derivation {
    public Sum {
      inputs = inputs instanceof RowAmounts<?> ? inputs : List.copyOf(inputs);
    }
  }

  /**
   * The first without the second.
   *
   * @param minuend what is taken from
   * @param subtrahend what is taken away
   */
  record Difference(Amount minuend, Amount subtrahend) implements Derivation {
    @Override
    public List<Amount> inputs() {
      return List.of(minuend, subtrahend);
    }
  }

  /**
   * The first divided by the second, times 100.
   *
   * @param part what is divided
   * @param whole what it is divided by, not zero
   */
  record Ratio(Amount part, Amount whole) implements Derivation {
    @Override
    public List<Amount> inputs() {
      return List.of(part, whole);
    }
  }
}
