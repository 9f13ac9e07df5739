package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a recommendation in a program; not for sharing between threads. */
public final class RecommendationBuilder {

  private final String id;
  private String area = "";
  private Claimed<String> text = Claimed.none();
  private Claimed<String> rationale = Claimed.none();
  private Claimed<String> owner = Claimed.none();
  private Claimed<EdtfDate> by = Claimed.none();
  private Priority priority = Priority.NONE;
  private Claimed<String> cost = Claimed.none();
  private Status status = Status.PROPOSED;
  private final List<Reference> evidence = new ArrayList<>();
  private Claimed<String> indicator = Claimed.none();
  private final List<Citation> sources = new ArrayList<>();

  RecommendationBuilder(String id) {
    this.id = id;
  }

  /** The field it belongs to, such as trade. */
  public RecommendationBuilder area(String value) {
    this.area = value;
    return this;
  }

  /** What to do: an imperative sentence in Markdown. */
  public RecommendationBuilder text(String value) {
    this.text = Claimed.of(value);
    return this;
  }

  /** What to do: an imperative sentence in Markdown, where sources may differ. */
  public RecommendationBuilder text(Claimed<String> value) {
    this.text = value;
    return this;
  }

  /** Why, in Markdown. */
  public RecommendationBuilder rationale(String value) {
    this.rationale = Claimed.of(value);
    return this;
  }

  /** Why, in Markdown, where sources may differ. */
  public RecommendationBuilder rationale(Claimed<String> value) {
    this.rationale = value;
    return this;
  }

  /** Who should act. */
  public RecommendationBuilder owner(String value) {
    this.owner = Claimed.of(value);
    return this;
  }

  /** Who should act, where sources may differ. */
  public RecommendationBuilder owner(Claimed<String> value) {
    this.owner = value;
    return this;
  }

  /** By when, in EDTF. */
  public RecommendationBuilder by(String value) {
    this.by = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** By when, in EDTF, where sources may differ. */
  public RecommendationBuilder by(Claimed<EdtfDate> value) {
    this.by = value;
    return this;
  }

  /** How pressing it is. */
  public RecommendationBuilder priority(Priority value) {
    this.priority = value;
    return this;
  }

  /** What it would cost, as said. */
  public RecommendationBuilder cost(String value) {
    this.cost = Claimed.of(value);
    return this;
  }

  /** What it would cost, as said, where sources may differ. */
  public RecommendationBuilder cost(Claimed<String> value) {
    this.cost = value;
    return this;
  }

  /** How far it has come. */
  public RecommendationBuilder status(Status value) {
    this.status = value;
    return this;
  }

  /** Adds the id of a fact it rests on. */
  public RecommendationBuilder evidence(String id) {
    evidence.add(new Reference(id, Location.NOWHERE));
    return this;
  }

  /** How success would be seen. */
  public RecommendationBuilder indicator(String value) {
    this.indicator = Claimed.of(value);
    return this;
  }

  /** How success would be seen, where sources may differ. */
  public RecommendationBuilder indicator(Claimed<String> value) {
    this.indicator = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public RecommendationBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished recommendation.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Recommendation build() {
    return new Recommendation(
        id,
        area,
        Required.claimed(text, "text", this),
        rationale,
        owner,
        by,
        priority,
        cost,
        status,
        evidence,
        indicator,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a recommendation '" + id + "'";
  }
}
