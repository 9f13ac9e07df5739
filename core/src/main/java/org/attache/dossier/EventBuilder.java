package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/** Builds an event in a program; not for sharing between threads. */
public final class EventBuilder {

  private final String id;
  private Claimed<EdtfDate> date = Claimed.none();
  private @Nullable EventKind kind;
  private Claimed<String> title = Claimed.none();
  private Claimed<String> by = Claimed.none();
  private Claimed<String> host = Claimed.none();
  private Claimed<String> place = Claimed.none();
  private Claimed<String> occasion = Claimed.none();
  private Claimed<String> summary = Claimed.none();
  private final List<Person> participants = new ArrayList<>();
  private final List<Citation> sources = new ArrayList<>();

  EventBuilder(String id) {
    this.id = id;
  }

  /** When it happened, in EDTF. */
  public EventBuilder date(String value) {
    this.date = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** When it happened, in EDTF, where sources may differ. */
  public EventBuilder date(Claimed<EdtfDate> value) {
    this.date = value;
    return this;
  }

  /** What sort of event it is. */
  public EventBuilder kind(EventKind value) {
    this.kind = value;
    return this;
  }

  /** What happened, as a short heading. */
  public EventBuilder title(String value) {
    this.title = Claimed.of(value);
    return this;
  }

  /** What happened, as a short heading, where sources may differ. */
  public EventBuilder title(Claimed<String> value) {
    this.title = value;
    return this;
  }

  /** The code of the party that acted. */
  public EventBuilder by(String value) {
    this.by = Claimed.of(value);
    return this;
  }

  /** The code of the party that acted, where sources may differ. */
  public EventBuilder by(Claimed<String> value) {
    this.by = value;
    return this;
  }

  /** The code of the party on whose soil it happened. */
  public EventBuilder host(String value) {
    this.host = Claimed.of(value);
    return this;
  }

  /** The code of the party on whose soil it happened, where sources may differ. */
  public EventBuilder host(Claimed<String> value) {
    this.host = value;
    return this;
  }

  /** City or venue. */
  public EventBuilder place(String value) {
    this.place = Claimed.of(value);
    return this;
  }

  /** City or venue, where sources may differ. */
  public EventBuilder place(Claimed<String> value) {
    this.place = value;
    return this;
  }

  /** The gathering on whose margins it took place. */
  public EventBuilder occasion(String value) {
    this.occasion = Claimed.of(value);
    return this;
  }

  /** The gathering on whose margins it took place, where sources may differ. */
  public EventBuilder occasion(Claimed<String> value) {
    this.occasion = value;
    return this;
  }

  /** One or two sentences more, in Markdown. */
  public EventBuilder summary(String value) {
    this.summary = Claimed.of(value);
    return this;
  }

  /** One or two sentences more, in Markdown, where sources may differ. */
  public EventBuilder summary(Claimed<String> value) {
    this.summary = value;
    return this;
  }

  /** Adds somebody who took part. */
  public EventBuilder participant(Person value) {
    participants.add(value);
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public EventBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished event.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Event build() {
    return new Event(
        id,
        Required.claimed(date, "date", this),
        Required.given(kind, "kind", this),
        Required.claimed(title, "title", this),
        by,
        host,
        place,
        occasion,
        summary,
        participants,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "an event '" + id + "'";
  }
}
