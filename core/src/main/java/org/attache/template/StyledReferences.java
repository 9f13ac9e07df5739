package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Inline;
import org.attache.brief.ReferenceEntry;
import org.attache.citation.CitationCluster;
import org.attache.citation.CitationFormatter;
import org.attache.citation.CitationStyle;
import org.attache.citation.CitedWork;
import org.attache.citation.FormattedCitations;
import org.attache.citation.StyleException;
import org.attache.dossier.Citation;
import org.attache.dossier.Dossier;
import org.attache.dossier.Source;
import org.attache.wording.Wording;

/**
 * The works cited, in a style of the Citation Style Language.
 *
 * <p>What a citation says can hang on all others: its number, its letter, whether it was cited
 * before. So a brief is put together twice: once to see what is cited where, and again when that
 * has been worded.
 */
final class StyledReferences extends References {

  private final CitationStyle style;
  private final Optional<FormattedCitations> formatted;
  private final List<CitationCluster> clusters = new ArrayList<>();

  /** Sees what is cited. */
  StyledReferences(Wording wording, List<Source> sources, CitationStyle style) {
    super(wording, sources);
    this.style = style;
    this.formatted = Optional.empty();
  }

  private StyledReferences(
      Wording wording, List<Source> sources, CitationStyle style, FormattedCitations formatted) {
    super(wording, sources);
    this.style = style;
    this.formatted = Optional.of(formatted);
  }

  /** The same works with what was cited put into words. */
  StyledReferences formatted(Wording wording, Dossier dossier) throws StyleException {
    List<Source> works = cited().stream().map(this::source).toList();
    CitationFormatter formatter =
        new CitationFormatter(style, wording, dossier.citations().locale());
    return new StyledReferences(
        wording, dossier.sources(), style, formatter.format(works, clusters));
  }

  private static List<CitedWork> works(List<Citation> cluster) {
    List<CitedWork> works = new ArrayList<>();
    bySource(cluster).forEach((source, locators) -> works.add(new CitedWork(source, locators)));
    return works;
  }

  @Override
  boolean isInText() {
    return style.isInText();
  }

  @Override
  boolean hasList() {
    return style.hasBibliography();
  }

  @Override
  List<Inline> cluster(List<Citation> cluster, int note) {
    return next(cluster, note).whole();
  }

  @Override
  List<Inline> bare(List<Citation> cluster) {
    List<Inline> bare = next(cluster, CitationCluster.ALONE).bare();
    return cluster.stream().allMatch(citation -> isNamed(citation.source()))
        ? bare
        : super.cluster(cluster, CitationCluster.ALONE);
  }

  /** Whether the style has words for a work: a number alone says nothing in a list. */
  private boolean isNamed(String source) {
    return formatted.map(found -> found.labels().containsKey(source)).orElse(false);
  }

  /** The words of the citation that comes next: both times the same ones come. */
  private FormattedCitations.Text next(List<Citation> cluster, int note) {
    cluster.forEach(citation -> cite(citation.source()));
    int index = clusters.size();
    List<Citation> known = cluster.stream().filter(one -> isKnown(one.source())).toList();
    clusters.add(new CitationCluster(works(known), note));
    return formatted
        .map(found -> found.citations().get(index))
        .orElseGet(
            () -> {
              List<Inline> words = List.of(new Inline.Text("*"));
              return new FormattedCitations.Text(words, words);
            });
  }

  @Override
  String label(String source) {
    String usual = super.label(source);
    return formatted.map(found -> found.labels().getOrDefault(source, usual)).orElse(usual);
  }

  @Override
  List<ReferenceEntry> list() {
    return formatted.map(FormattedCitations::entries).orElseGet(super::list);
  }
}
