package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Builds a dossier in a program; not for sharing between threads. */
public final class DossierBuilder {

  private final String title;
  private String template = "policy-brief";
  private String language = "en";
  private String subtitle = "";
  private @Nullable EdtfDate date;
  private String marking = "";
  private final List<Author> authors = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();
  private Prose summary = Prose.NONE;
  private final List<Prose> keyMessages = new ArrayList<>();
  private final List<Event> history = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Mechanism> mechanisms = new ArrayList<>();
  private Trade trade = Trade.NONE;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Initiative> initiatives = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Recommendation> recommendations = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private CitationRules citations = CitationRules.NONE;
  private final List<Abbreviation> abbreviations = new ArrayList<>();
  private final List<SeverityRule> severities = new ArrayList<>();
  private final List<Acceptance> accepted = new ArrayList<>();
  private final List<Contested> contested = new ArrayList<>();

  DossierBuilder(String title) {
    this.title = title;
  }

  /** A built-in template's name or a path; policy-brief if left out. */
  public DossierBuilder template(String value) {
    this.template = value;
    return this;
  }

  /** BCP 47 tag of the brief's language; en if left out. */
  public DossierBuilder language(String value) {
    this.language = value;
    return this;
  }

  /** The line under the title. */
  public DossierBuilder subtitle(String value) {
    this.subtitle = value;
    return this;
  }

  /** The day the brief stands for. */
  public DossierBuilder date(String value) {
    this.date = EdtfDate.parse(value);
    return this;
  }

  /** How the brief may be circulated, such as Public. */
  public DossierBuilder marking(String value) {
    this.marking = value;
    return this;
  }

  /** Adds who answers for the brief. */
  public DossierBuilder author(Author value) {
    authors.add(value);
    return this;
  }

  /** Adds a party; the first one's sales are the exports. */
  public DossierBuilder party(Party value) {
    parties.add(value);
    return this;
  }

  /** Adds a keyword for the document's properties. */
  public DossierBuilder keyword(String value) {
    keywords.add(value);
    return this;
  }

  /** The brief in a paragraph or two, in Markdown. */
  public DossierBuilder summary(String value) {
    this.summary = new Prose(value, Location.NOWHERE);
    return this;
  }

  /** Adds what a reader must take away, in Markdown. */
  public DossierBuilder keyMessage(String value) {
    keyMessages.add(new Prose(value, Location.NOWHERE));
    return this;
  }

  /** Adds an event. */
  public DossierBuilder event(Event value) {
    history.add(value);
    return this;
  }

  /** Adds a document agreed. */
  public DossierBuilder agreement(Agreement value) {
    agreements.add(value);
    return this;
  }

  /** Adds a standing channel. */
  public DossierBuilder mechanism(Mechanism value) {
    mechanisms.add(value);
    return this;
  }

  /** What is traded. */
  public DossierBuilder trade(Trade value) {
    this.trade = value;
    return this;
  }

  /** Adds a number that belongs to no other fact. */
  public DossierBuilder figure(Figure value) {
    figures.add(value);
    return this;
  }

  /** Adds a project or programme. */
  public DossierBuilder initiative(Initiative value) {
    initiatives.add(value);
    return this;
  }

  /** Adds what sources say beside events and numbers. */
  public DossierBuilder statement(Statement value) {
    statements.add(value);
    return this;
  }

  /** Adds what should be done. */
  public DossierBuilder recommendation(Recommendation value) {
    recommendations.add(value);
    return this;
  }

  /** Adds a work cited. */
  public DossierBuilder source(Source value) {
    sources.add(value);
    return this;
  }

  /** Adds a short form and what it stands for. */
  public DossierBuilder abbreviation(Abbreviation value) {
    abbreviations.add(value);
    return this;
  }

  /** Says how much problems of a code matter. */
  public DossierBuilder severity(ProblemCode code, Severity severity) {
    severities.add(new SeverityRule(code, severity, Location.NOWHERE));
    return this;
  }

  /**
   * Accepts problems.
   *
   * @param about the id of what they are about; empty for all of the code
   * @param because the reason, for readers of the brief
   */
  public DossierBuilder accept(ProblemCode code, String about, String because) {
    accepted.add(new Acceptance(code, about, because, Location.NOWHERE));
    return this;
  }

  /** How works are cited: notes, numeric or author-date, or the XML of a CSL style. */
  public DossierBuilder citations(String style) {
    this.citations = new CitationRules(StyleChoice.of(style), "", Location.NOWHERE);
    return this;
  }

  /** Accepts problems, also by where they stand or what they say. */
  public DossierBuilder accept(Acceptance value) {
    accepted.add(value);
    return this;
  }

  /**
   * Adds what several sources say of a value that a fact keeps once; the fact is to hold the value
   * that is followed.
   */
  public DossierBuilder contested(Contested value) {
    contested.add(value);
    return this;
  }

  /**
   * The finished dossier.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Dossier build() {
    return new Dossier(
        Dossier.VERSION,
        template,
        language,
        title,
        subtitle,
        Required.given(date, "date", this),
        marking,
        authors,
        parties,
        keywords,
        summary,
        keyMessages,
        history,
        agreements,
        mechanisms,
        trade,
        figures,
        initiatives,
        statements,
        recommendations,
        sources,
        citations,
        abbreviations,
        new ProblemRules(severities, accepted, Location.NOWHERE),
        contested,
        List.of(),
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a dossier '" + title + "'";
  }
}
