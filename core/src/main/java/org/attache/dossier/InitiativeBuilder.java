package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds an initiative in a program; not for sharing between threads. */
public final class InitiativeBuilder {

  private final String id;
  private Claimed<String> name = Claimed.none();
  private final List<Reference> partOf = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private Claimed<String> summary = Claimed.none();
  private final List<Citation> sources = new ArrayList<>();

  InitiativeBuilder(String id) {
    this.id = id;
  }

  /** Its name. */
  public InitiativeBuilder name(String value) {
    this.name = Claimed.of(value);
    return this;
  }

  /** Its name, where sources may differ. */
  public InitiativeBuilder name(Claimed<String> value) {
    this.name = value;
    return this;
  }

  /** The id of the initiative it belongs to. */
  public InitiativeBuilder partOf(String id) {
    partOf.add(new Reference(id, Location.NOWHERE));
    return this;
  }

  /** Adds the code of a party that belongs to it. */
  public InitiativeBuilder member(String value) {
    members.add(value);
    return this;
  }

  /** What it is, in Markdown. */
  public InitiativeBuilder summary(String value) {
    this.summary = Claimed.of(value);
    return this;
  }

  /** What it is, in Markdown, where sources may differ. */
  public InitiativeBuilder summary(Claimed<String> value) {
    this.summary = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public InitiativeBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished initiative.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Initiative build() {
    return new Initiative(
        id,
        Required.claimed(name, "name", this),
        partOf,
        members,
        summary,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "an initiative '" + id + "'";
  }
}
