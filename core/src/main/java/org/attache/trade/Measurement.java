package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.attache.dossier.Flow;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;

/**
 * The value of an indicator.
 *
 * @param id unique and the same from run to run, such as {@code trade.2019.cover}
 * @param metric what it measures, with formula, unit and source
 * @param topic of what
 * @param value rounded half up to {@link Metric#decimals()} decimals; money keeps those of its rows
 * @param range all values before that rounding, given the rounding of what it was computed from
 * @param qualifier exact, or about where something it was computed from is not exact; money as in
 *     {@link Amount}
 * @param basis where it comes from
 */
public record Measurement(
    String id,
    Metric metric,
    Topic topic,
    BigDecimal value,
    Interval range,
    Qualifier qualifier,
    Basis basis)
    implements Quantified {

  /** Where an indicator comes from. */
  public sealed interface Basis {

    /**
     * A row of the trade table.
     *
     * @param flow the row
     */
    record Row(Flow flow) implements Basis {}

    /**
     * Arithmetic.
     *
     * @param formula in words and operators, such as {@code trade.2019.exports ÷ …}
     * @param inputs in the formula's order
     */
    record Computed(String formula, List<Quantified> inputs) implements Basis {
      public Computed {
        requireNonNull(formula, "formula must not be null");
        inputs = inputs instanceof RowAmounts<?> ? inputs : List.copyOf(inputs);
      }
    }
  }

  public Measurement {
    requireNonNull(id, "id must not be null");
    requireNonNull(metric, "metric must not be null");
    requireNonNull(topic, "topic must not be null");
    requireNonNull(value, "value must not be null");
    requireNonNull(range, "range must not be null");
    requireNonNull(qualifier, "qualifier must not be null");
    requireNonNull(basis, "basis must not be null");
  }

  @Override
  public List<Quantified> inputs() {
    return basis instanceof Basis.Computed computed ? computed.inputs() : List.of();
  }
}
