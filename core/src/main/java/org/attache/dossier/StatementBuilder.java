package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a statement in a program; not for sharing between threads. */
public final class StatementBuilder {

  private final String id;
  private String topic = "";
  private Claimed<String> text = Claimed.none();
  private final List<Citation> sources = new ArrayList<>();

  StatementBuilder(String id) {
    this.id = id;
  }

  /** Where it belongs, such as history or defence. */
  public StatementBuilder topic(String value) {
    this.topic = value;
    return this;
  }

  /** One or more full sentences, in Markdown. */
  public StatementBuilder text(String value) {
    this.text = Claimed.of(value);
    return this;
  }

  /** One or more full sentences, in Markdown, where sources may differ. */
  public StatementBuilder text(Claimed<String> value) {
    this.text = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public StatementBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished statement.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Statement build() {
    return new Statement(
        id,
        Required.text(topic, "topic", this),
        Required.claimed(text, "text", this),
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a statement '" + id + "'";
  }
}
