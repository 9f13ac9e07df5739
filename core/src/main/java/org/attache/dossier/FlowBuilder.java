package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/** Builds a flow in a program; not for sharing between threads. */
public final class FlowBuilder {

  private @Nullable EdtfDate year;
  private String from = "";
  private String to = "";
  private String product = Flow.TOTAL;
  private @Nullable SaidNumber value;
  private Valuation valuation = Valuation.UNSTATED;
  private String reporter = "";
  private final List<Citation> sources = new ArrayList<>();
  private String flag = "";

  FlowBuilder() {}

  /** The period, in EDTF. */
  public FlowBuilder year(String value) {
    this.year = EdtfDate.parse(value);
    return this;
  }

  /** The code of the selling party. */
  public FlowBuilder from(String value) {
    this.from = value;
    return this;
  }

  /** The code of the buying party. */
  public FlowBuilder to(String value) {
    this.to = value;
    return this;
  }

  /** A Harmonized System code; {@link Flow#TOTAL} if left out. */
  public FlowBuilder product(String value) {
    this.product = value;
    return this;
  }

  /** The value, as it was said. */
  public FlowBuilder value(String value) {
    this.value = SaidNumber.parse(value);
    return this;
  }

  /** What the value includes. */
  public FlowBuilder valuation(Valuation value) {
    this.valuation = value;
    return this;
  }

  /** The code of the party whose statistics these are. */
  public FlowBuilder reporter(String value) {
    this.reporter = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public FlowBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /** An observation flag such as e or p. */
  public FlowBuilder flag(String value) {
    this.flag = value;
    return this;
  }

  /**
   * The finished flow.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Flow build() {
    return new Flow(
        Required.given(year, "year", this),
        Required.text(from, "from", this),
        Required.text(to, "to", this),
        product,
        Required.given(value, "value", this),
        valuation,
        reporter,
        sources,
        flag,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a flow";
  }
}
