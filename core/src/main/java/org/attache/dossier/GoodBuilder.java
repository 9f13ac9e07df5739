package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a kind of goods in a program; not for sharing between threads. */
public final class GoodBuilder {

  private final String id;
  private String from = "";
  private Claimed<String> name = Claimed.none();
  private String code = "";
  private final List<Citation> sources = new ArrayList<>();

  GoodBuilder(String id) {
    this.id = id;
  }

  /** The code of the selling party. */
  public GoodBuilder from(String value) {
    this.from = value;
    return this;
  }

  /** The goods, as in the middle of a sentence. */
  public GoodBuilder name(String value) {
    this.name = Claimed.of(value);
    return this;
  }

  /** The goods, as in the middle of a sentence, where sources may differ. */
  public GoodBuilder name(Claimed<String> value) {
    this.name = value;
    return this;
  }

  /** Harmonized System code of 2, 4 or 6 digits. */
  public GoodBuilder code(String value) {
    this.code = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public GoodBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished good.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Good build() {
    return new Good(
        id,
        Required.text(from, "from", this),
        Required.claimed(name, "name", this),
        code,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a kind of goods '" + id + "'";
  }
}
