package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a figure in a program; not for sharing between threads. */
public final class FigureBuilder {

  private final String id;
  private Claimed<String> label = Claimed.none();
  private Claimed<SaidNumber> value = Claimed.none();
  private String unit = "";
  private Claimed<EdtfDate> asOf = Claimed.none();
  private String formula = "";
  private final List<Citation> sources = new ArrayList<>();

  FigureBuilder(String id) {
    this.id = id;
  }

  /** What is counted or measured. */
  public FigureBuilder label(String value) {
    this.label = Claimed.of(value);
    return this;
  }

  /** What is counted or measured, where sources may differ. */
  public FigureBuilder label(Claimed<String> value) {
    this.label = value;
    return this;
  }

  /** The number, as it was said. */
  public FigureBuilder value(String value) {
    this.value = Claimed.of(SaidNumber.parse(value));
    return this;
  }

  /** The number, as it was said, where sources may differ. */
  public FigureBuilder value(Claimed<SaidNumber> value) {
    this.value = value;
    return this;
  }

  /** What one of it is, in the singular. */
  public FigureBuilder unit(String value) {
    this.unit = value;
    return this;
  }

  /** The date it holds for, in EDTF. */
  public FigureBuilder asOf(String value) {
    this.asOf = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** The date it holds for, in EDTF, where sources may differ. */
  public FigureBuilder asOf(Claimed<EdtfDate> value) {
    this.asOf = value;
    return this;
  }

  /** How it follows from other numbers of the dossier, such as {@code sum(a, b)}. */
  public FigureBuilder formula(String value) {
    this.formula = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public FigureBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished figure.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Figure build() {
    return new Figure(
        id,
        Required.claimed(label, "label", this),
        Required.claimed(value, "value", this),
        unit,
        asOf,
        formula,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a figure '" + id + "'";
  }
}
