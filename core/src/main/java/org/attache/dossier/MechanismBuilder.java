package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/** Builds a mechanism in a program; not for sharing between threads. */
public final class MechanismBuilder {

  private final String id;
  private Claimed<String> name = Claimed.none();
  private @Nullable MechanismKind kind;
  private final List<Reference> parent = new ArrayList<>();
  private Claimed<EdtfDate> established = Claimed.none();
  private Claimed<String> remit = Claimed.none();
  private final List<Person> chairs = new ArrayList<>();
  private Claimed<SaidNumber> sessionsHeld = Claimed.none();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Citation> sources = new ArrayList<>();

  MechanismBuilder(String id) {
    this.id = id;
  }

  /** Its name. */
  public MechanismBuilder name(String value) {
    this.name = Claimed.of(value);
    return this;
  }

  /** Its name, where sources may differ. */
  public MechanismBuilder name(Claimed<String> value) {
    this.name = value;
    return this;
  }

  /** What sort of channel it is. */
  public MechanismBuilder kind(MechanismKind value) {
    this.kind = value;
    return this;
  }

  /** The id of the mechanism it belongs to. */
  public MechanismBuilder parent(String id) {
    parent.add(new Reference(id, Location.NOWHERE));
    return this;
  }

  /** When it was set up, in EDTF. */
  public MechanismBuilder established(String value) {
    this.established = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** When it was set up, in EDTF, where sources may differ. */
  public MechanismBuilder established(Claimed<EdtfDate> value) {
    this.established = value;
    return this;
  }

  /** What it deals with, in Markdown. */
  public MechanismBuilder remit(String value) {
    this.remit = Claimed.of(value);
    return this;
  }

  /** What it deals with, in Markdown, where sources may differ. */
  public MechanismBuilder remit(Claimed<String> value) {
    this.remit = value;
    return this;
  }

  /** Adds somebody who leads it. */
  public MechanismBuilder chair(Person value) {
    chairs.add(value);
    return this;
  }

  /** How many sessions were held, as it was said. */
  public MechanismBuilder sessionsHeld(String value) {
    this.sessionsHeld = Claimed.of(SaidNumber.parse(value));
    return this;
  }

  /** How many sessions were held, as it was said, where sources may differ. */
  public MechanismBuilder sessionsHeld(Claimed<SaidNumber> value) {
    this.sessionsHeld = value;
    return this;
  }

  /** Adds a session known by itself. */
  public MechanismBuilder session(Session value) {
    sessions.add(value);
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public MechanismBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished mechanism.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Mechanism build() {
    return new Mechanism(
        id,
        Required.claimed(name, "name", this),
        Required.given(kind, "kind", this),
        parent,
        established,
        remit,
        chairs,
        sessionsHeld,
        sessions,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a mechanism '" + id + "'";
  }
}
