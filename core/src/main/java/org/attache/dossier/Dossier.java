package org.attache.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * All facts of one relationship, with their sources.
 *
 * @param attache the version of the format, 1
 * @param template a built-in template's name or a path relative to the dossier's folder
 * @param language BCP 47 tag that decides wording, dates, numbers and direction
 * @param title the brief's title
 * @param subtitle may be empty
 * @param date the date the brief stands for, in EDTF: a full day
 * @param marking how it may be circulated, such as Public; may be empty
 * @param authors who answers for it
 * @param parties two or more, the first being the one whose exports are called exports
 * @param keywords for the document's properties
 * @param summary the brief in a paragraph or two
 * @param keyMessages what a reader must take away
 * @param history events, in any order
 * @param agreements documents agreed
 * @param mechanisms standing channels
 * @param trade what is traded
 * @param figures numbers that belong to no other fact
 * @param initiatives projects and programmes
 * @param statements what sources say beside events and numbers
 * @param recommendations what should be done
 * @param sources the works cited
 * @param citations how works are cited and listed
 * @param abbreviations short forms used
 * @param problems what it makes of its own problems
 * @param contested claims of values that facts keep once
 * @param files what the dossier was read from; empty if built in a program
 * @param at where the dossier begins
 */
public record Dossier(
    @Key(required = true, describe = "The version of this format: 1.") int attache,
    @Key(
            absent = "policy-brief",
            describe = "A built-in template's name or a path; policy-brief if left out.")
        String template,
    @Key(absent = "en", describe = "BCP 47 tag of the brief's language; en if left out.")
        String language,
    @Key(required = true, describe = "The brief's title.") String title,
    @Key(describe = "The line under the title.") String subtitle,
    @Key(required = true, describe = "The day the brief stands for.") EdtfDate date,
    @Key(describe = "How the brief may be circulated, such as Public.") String marking,
    @Key(describe = "Who answers for the brief.") List<Author> authors,
    @Key(required = true, describe = "The two parties; the first one's sales are the exports.")
        List<Party> parties,
    @Key(describe = "For the document's properties.") List<String> keywords,
    @Key(describe = "The brief in a paragraph or two, in Markdown.") Prose summary,
    @Key(describe = "What a reader must take away, in Markdown.") List<Prose> keyMessages,
    @Key(describe = "Events, in any order.") List<Event> history,
    @Key(describe = "Documents agreed.") List<Agreement> agreements,
    @Key(describe = "Standing channels.") List<Mechanism> mechanisms,
    @Key(describe = "What is traded.") Trade trade,
    @Key(describe = "Numbers that belong to no other fact.") List<Figure> figures,
    @Key(describe = "Projects and programmes.") List<Initiative> initiatives,
    @Key(describe = "What sources say beside events and numbers.") List<Statement> statements,
    @Key(describe = "What should be done.") List<Recommendation> recommendations,
    @Key(describe = "The works cited.") List<Source> sources,
    @Key(describe = "How works are cited and listed.") CitationRules citations,
    @Key(describe = "Short forms used and what they stand for.") List<Abbreviation> abbreviations,
    @Key(describe = "How much problems matter here, and which are accepted and why.")
        ProblemRules problems,
    List<Contested> contested,
    List<InputFile> files,
    Location at) {

  /** The version of the format that this library reads. */
  public static final int VERSION = 1;

  public Dossier {
    authors = List.copyOf(authors);
    parties = List.copyOf(parties);
    keywords = List.copyOf(keywords);
    keyMessages = List.copyOf(keyMessages);
    history = List.copyOf(history);
    agreements = List.copyOf(agreements);
    mechanisms = List.copyOf(mechanisms);
    figures = List.copyOf(figures);
    initiatives = List.copyOf(initiatives);
    statements = List.copyOf(statements);
    recommendations = List.copyOf(recommendations);
    sources = List.copyOf(sources);
    abbreviations = List.copyOf(abbreviations);
    contested = List.copyOf(contested);
    files = List.copyOf(files);
  }

  /** Starts a dossier with its title. */
  public static DossierBuilder builder(String title) {
    return new DossierBuilder(title);
  }

  /** This dossier, said to have been read from files. */
  public Dossier withFiles(List<InputFile> read) {
    return with(trade, contested, read);
  }

  /** This dossier with other trade, and with claims of values that its facts keep once. */
  public Dossier withContested(Trade others, List<Contested> claims) {
    return with(others, claims, files);
  }

  private Dossier with(Trade others, List<Contested> claims, List<InputFile> read) {
    return new Dossier(
        attache,
        template,
        language,
        title,
        subtitle,
        date,
        marking,
        authors,
        parties,
        keywords,
        summary,
        keyMessages,
        history,
        agreements,
        mechanisms,
        others,
        figures,
        initiatives,
        statements,
        recommendations,
        sources,
        citations,
        abbreviations,
        problems,
        claims,
        read,
        at);
  }

  /** This dossier with another trade section. */
  public Dossier withTrade(Trade other) {
    return with(other, contested, files);
  }

  /**
   * The recommendations as a brief numbers them: gathered by area, areas and their recommendations
   * in the order written.
   */
  public List<Recommendation> recommendationsByArea() {
    Map<String, List<Recommendation>> areas = new LinkedHashMap<>();
    for (Recommendation one : recommendations) {
      areas.computeIfAbsent(one.area(), area -> new ArrayList<>()).add(one);
    }
    return areas.values().stream().flatMap(List::stream).toList();
  }

  /** Every fact, in the order of the components above. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(history);
    facts.addAll(agreements);
    facts.addAll(mechanisms);
    facts.addAll(trade.stated());
    facts.addAll(trade.goods());
    facts.addAll(figures);
    facts.addAll(initiatives);
    facts.addAll(statements);
    facts.addAll(recommendations);
    return List.copyOf(facts);
  }

  /** Every field about which sources differ, in the order of the facts; rows of trade last. */
  public List<Dispute> disputes() {
    return Disputes.of(this);
  }
}
