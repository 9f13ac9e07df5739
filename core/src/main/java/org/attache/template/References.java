package org.attache.template;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.attache.brief.Inline;
import org.attache.brief.ReferenceEntry;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Source;
import org.attache.dossier.SourceCopies;
import org.attache.wording.Wording;

/**
 * The works cited: how each is pointed to, and those that were.
 *
 * <p>This is the usual style, {@code notes}: numbered notes name author, year and place. It does
 * without a processor of styles, which costs more than all else in a brief; another style extends
 * this.
 */
class References {

  private final Wording wording;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Set<String> cited = new LinkedHashSet<>();
  private final ReferenceFormat format;

  /** Which sources are copies of others; worked out when it is first asked for. */
  private final List<SourceCopies> copies = new ArrayList<>(1);

  References(Wording wording, List<Source> sources) {
    this.wording = wording;
    this.format = new ReferenceFormat(wording);
    sources.forEach(source -> this.sources.put(source.id(), source));
    putLabels();
  }

  boolean isKnown(String source) {
    return sources.containsKey(source);
  }

  /** The work that a source is, or is a copy of, by its id. */
  String original(String source) {
    if (copies.isEmpty()) {
      copies.add(SourceCopies.of(List.copyOf(sources.values())));
    }
    return copies.get(0).original(source);
  }

  /** Notes that a work is cited. */
  void cite(String source) {
    if (isKnown(source)) {
      cited.add(source);
    }
  }

  /** Whether citations stand in the text; if not, in notes. */
  boolean isInText() {
    return false;
  }

  /** Citations as words of their own, below a table or in a list. */
  List<Inline> bare(List<Citation> cluster) {
    return cluster(cluster, 0);
  }

  /** How many more works there are than were named: it leads to the first of them. */
  final Inline more(List<String> works) {
    works.forEach(this::cite);
    String words = wording.phrase("source.more", works.size());
    return hasList() ? new Inline.ReferenceMark(id(works.get(0)), words) : new Inline.Text(words);
  }

  /** Whether the works cited are listed. */
  boolean hasList() {
    return true;
  }

  /**
   * Citations in words: "Raza and Nawaz 2021, para. 4; Akram 2024, para. 2".
   *
   * @param note the number of the note that they stand in, from 1; 0 in the text
   */
  List<Inline> cluster(List<Citation> cluster, int note) {
    List<Inline> words = new ArrayList<>();
    bySource(cluster)
        .forEach(
            (source, locators) -> {
              if (!words.isEmpty()) {
                words.add(new Inline.Text(wording.phrase("mark.semicolon") + " "));
              }
              cite(source);
              words.add(new Inline.ReferenceMark(id(source), label(source)));
              String places = wording.locators(locators);
              if (!places.isEmpty()) {
                words.add(new Inline.Text(wording.phrase("mark.comma") + " " + places));
              }
            });
    return words;
  }

  /** Citations in the same words, for what stands outside the brief's text: nothing is cited. */
  String words(List<Citation> cluster) {
    StringJoiner words = new StringJoiner(wording.phrase("mark.semicolon") + " ");
    bySource(cluster)
        .forEach(
            (source, locators) -> {
              String places = wording.locators(locators);
              words.add(
                  places.isEmpty()
                      ? label(source)
                      : label(source) + wording.phrase("mark.comma") + " " + places);
            });
    return words.toString();
  }

  /** The works of a citation, each with its places in their order. */
  static Map<String, List<String>> bySource(List<Citation> cluster) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (Citation citation : cluster) {
      List<String> locators =
          bySource.computeIfAbsent(citation.source(), source -> new ArrayList<>());
      if (!citation.locator().isEmpty()) {
        locators.add(citation.locator());
      }
    }
    bySource.values().forEach(locators -> locators.sort(LocatorOrder.NATURAL));
    return bySource;
  }

  /** Who is cited, as the subject of a sentence: "Raza and Nawaz 2021 as well as Akram 2024". */
  String who(List<Citation> cited) {
    List<String> who = cited.stream().map(one -> label(one.source())).distinct().toList();
    return who.stream()
        .reduce((first, next) -> wording.phrase("cite.also", first, next))
        .orElseGet(() -> wording.phrase("cite.nobody"));
  }

  /** Whether one author is cited and no more. */
  boolean isOne(List<Citation> cited) {
    List<String> ids = cited.stream().map(Citation::source).distinct().toList();
    return ids.size() == 1 && isKnown(ids.get(0)) && sources.get(ids.get(0)).author().size() < 2;
  }

  boolean isEmpty() {
    return cited.isEmpty();
  }

  /** The works cited, in alphabetical order of their labels. */
  List<ReferenceEntry> list() {
    Comparator<String> order = wording.alphabet(cited.stream().map(this::label).toList());
    return cited.stream()
        .map(sources::get)
        .sorted((one, other) -> order.compare(label(one.id()), label(other.id())))
        .map(
            source ->
                new ReferenceEntry(
                    source.id(), id(source.id()), "", format.entry(source, year(source))))
        .toList();
  }

  /** The ids of the works cited so far, in the order in which they were cited first. */
  final List<String> cited() {
    return List.copyOf(cited);
  }

  /** A work that is known. */
  final Source source(String id) {
    return requireNonNull(sources.get(id), "no source has that id");
  }

  private static String id(String source) {
    return "ref-" + source;
  }

  /** What a work is called: "Akram 2024"; its id if it is not known. */
  String label(String source) {
    return labels.getOrDefault(source, source);
  }

  /** The year with the letter that tells works of one author and year apart. */
  private String year(Source source) {
    String label = label(source.id());
    return label.substring(label.lastIndexOf('\u00a0') + 1);
  }

  private void putLabels() {
    Map<String, Integer> count = new LinkedHashMap<>();
    sources.values().forEach(source -> count.merge(bare(source), 1, Integer::sum));
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Source source : sources.values()) {
      String bare = bare(source);
      int index = seen.merge(bare, 1, Integer::sum) - 1;
      String letter = count.get(bare) > 1 ? String.valueOf((char) ('a' + index % 26)) : "";
      labels.put(source.id(), bare + letter);
    }
  }

  /** The year or years; what has none for certain is said in words. */
  private String year(EdtfDate date) {
    Optional<EdtfDate> start = date.start();
    Optional<EdtfDate> end = date.end();
    boolean hasYears =
        start.isPresent()
            && end.isPresent()
            && start.get().precision() == end.get().precision()
            && start.get().precision() != EdtfDate.Precision.DECADE_OR_CENTURY;
    if (!hasYears) {
      return wording.date(date);
    }
    String first = Integer.toString(start.get().year());
    String last = Integer.toString(end.get().year());
    return first.equals(last) ? first : first + '\u2013' + last;
  }

  private String bare(Source source) {
    Optional<String> year = source.issued().optional().map(this::year);
    return format.shortAuthors(source) + '\u00a0' + year.orElse(wording.phrase("cite.nodate"));
  }
}
