package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/** Builds a stated total in a program; not for sharing between threads. */
public final class StatedTotalBuilder {

  private final String id;
  private @Nullable EdtfDate year;
  private @Nullable Measure measure;
  private String favours = "";
  private Claimed<SaidNumber> value = Claimed.none();
  private final List<Citation> sources = new ArrayList<>();

  StatedTotalBuilder(String id) {
    this.id = id;
  }

  /** The period, in EDTF. */
  public StatedTotalBuilder year(String value) {
    this.year = EdtfDate.parse(value);
    return this;
  }

  /** What is totalled. */
  public StatedTotalBuilder measure(Measure value) {
    this.measure = value;
    return this;
  }

  /** For a balance, the code of the party with the surplus. */
  public StatedTotalBuilder favours(String value) {
    this.favours = value;
    return this;
  }

  /** The number, as it was said. */
  public StatedTotalBuilder value(String value) {
    this.value = Claimed.of(SaidNumber.parse(value));
    return this;
  }

  /** The number, as it was said, where sources may differ. */
  public StatedTotalBuilder value(Claimed<SaidNumber> value) {
    this.value = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public StatedTotalBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished total.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public StatedTotal build() {
    return new StatedTotal(
        id,
        Required.given(year, "year", this),
        Required.given(measure, "measure", this),
        favours,
        Required.claimed(value, "value", this),
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a stated total '" + id + "'";
  }
}
