package org.attache.brief;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/** A value of a chart, or the lack of one. */
public final class Point {

  /** No value: a gap, not a zero. */
  public static final Point MISSING = new Point(Optional.empty(), "", "");

  private final Optional<BigDecimal> value;
  private final String label;
  private final String figure;

  private Point(Optional<BigDecimal> value, String label, String figure) {
    this.value = value;
    this.label = requireNonNull(label, "label must not be null");
    this.figure = requireNonNull(figure, "figure must not be null");
  }

  /**
   * A value.
   *
   * @param value in the chart's unit
   * @param label as printed beside it
   * @param figure the ledger id; may be empty
   */
  public static Point of(BigDecimal value, String label, String figure) {
    return new Point(Optional.of(value), label, figure);
  }

  /**
   * No value, and words to print in its place.
   *
   * @param label such as "no data"
   */
  public static Point missing(String label) {
    return new Point(Optional.empty(), label, "");
  }

  /** The value, unless missing. */
  public Optional<BigDecimal> value() {
    return value;
  }

  /** As printed beside it, or in its place if missing; may be empty. */
  public String label() {
    return label;
  }

  /** The ledger id; may be empty. */
  public String figure() {
    return figure;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point that
        && value.equals(that.value)
        && label.equals(that.label)
        && figure.equals(that.figure);
  }

  @Override
  public int hashCode() {
    return value.hashCode() * 31 + label.hashCode();
  }

  @Override
  public String toString() {
    return value.map(BigDecimal::toPlainString).orElse("missing");
  }
}
