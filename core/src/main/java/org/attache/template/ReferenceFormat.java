package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.wording.Wording;

/** Words one reference after ISO 690, by author and date. */
final class ReferenceFormat {

  private static final int MOST_NAMES = 3;

  private final Wording wording;

  ReferenceFormat(Wording wording) {
    this.wording = wording;
  }

  /** The authors as a label says them: "Raza and Nawaz"; the container or title where none. */
  String shortAuthors(Source source) {
    List<Name> names = makers(source);
    if (names.isEmpty()) {
      return Marks.line(
          source.containerTitle().isEmpty() ? source.title() : source.containerTitle());
    }
    if (names.size() > MOST_NAMES) {
      return wording.phrase("cite.etal", family(names.get(0)));
    }
    return wording.and(names.stream().map(ReferenceFormat::family).toList());
  }

  /** Who wrote a work, or else who edited it. */
  private static List<Name> makers(Source source) {
    return source.author().isEmpty() ? source.editor() : source.author();
  }

  /**
   * The reference in full; a work of nobody begins with its title. One that is written the other
   * way than the brief runs its own way.
   */
  List<Inline> entry(Source source, String year) {
    List<Inline> words = words(source, year);
    return isForeign(source) && isTurned(source)
        ? List.of(new Inline.Foreign(source.language(), words))
        : words;
  }

  private boolean isForeign(Source source) {
    return !source.language().isEmpty()
        && !Locale.forLanguageTag(source.language())
            .getLanguage()
            .equals(wording.locale().getLanguage());
  }

  private boolean isTurned(Source source) {
    return Direction.of(source.language()) != Direction.of(wording.locale().toLanguageTag());
  }

  private List<Inline> words(Source source, String year) {
    List<Inline> words = new ArrayList<>();
    if (makers(source).isEmpty() && source.containerTitle().isEmpty()) {
      addTitle(source, words);
      text(words, " (" + year + ")");
    } else {
      text(words, authors(source) + " (" + year + "). ");
      addTitle(source, words);
    }
    String published = published(source);
    if (!published.isEmpty()) {
      stop(words);
      text(words, " " + published);
    }
    if (!source.doi().isEmpty()) {
      stop(words);
      text(words, " ");
      String doi = "https://doi.org/" + source.doi();
      words.add(new Inline.Link(doi, List.of(new Inline.Text(doi))));
    } else if (InlineReader.isSafeLink(source.url())) {
      stop(words);
      text(words, " ");
      words.add(new Inline.Link(source.url(), List.of(new Inline.Text(source.url()))));
    }
    source
        .accessed()
        .optional()
        .ifPresent(
            date -> text(words, ", " + wording.phrase("reference.accessed", wording.date(date))));
    stop(words);
    return words;
  }

  private void addTitle(Source source, List<Inline> words) {
    Inline text = new Inline.Text(Typography.of(Marks.line(source.title())));
    Inline title =
        isForeign(source) && !isTurned(source)
            ? new Inline.Foreign(source.language(), List.of(text))
            : text;
    boolean isContainerSaid = makers(source).isEmpty() || source.containerTitle().isEmpty();
    if (isContainerSaid) {
      words.add(new Inline.Emphasis(List.of(title)));
      return;
    }
    words.add(title);
    stop(words);
    text(words, " ");
    words.add(
        new Inline.Emphasis(
            List.of(new Inline.Text(Typography.of(Marks.line(source.containerTitle()))))));
  }

  private String published(Source source) {
    List<String> parts = new ArrayList<>();
    add(parts, source.volume(), "reference.volume");
    add(parts, source.issue(), "reference.issue");
    if (!source.page().isEmpty()) {
      parts.add(wording.locators(List.of("p" + Marks.line(source.page()))));
    }
    String issuer =
        source.publisherPlace().isEmpty()
            ? source.publisher()
            : source.publisher().isEmpty()
                ? source.publisherPlace()
                : source.publisherPlace() + ": " + source.publisher();
    if (!issuer.isEmpty()) {
      parts.add(Typography.of(Marks.line(issuer)));
    }
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String value, String key) {
    if (!value.isEmpty()) {
      parts.add(wording.phrase(key, Marks.line(value)));
    }
  }

  private String joined(Source source) {
    List<String> names = names(makers(source));
    return isForeign(source) ? wording.and(names, source.language()) : wording.and(names);
  }

  private String authors(Source source) {
    return makers(source).isEmpty() ? shortAuthors(source) : joined(source) + editors(source);
  }

  /** That somebody edited the work and did not write it. */
  private String editors(Source source) {
    if (!source.author().isEmpty()) {
      return "";
    }
    String one = wording.phraseOr("reference.editor", "");
    String word = source.editor().size() < 2 ? one : wording.phraseOr("reference.editor.many", one);
    return word.isEmpty() ? "" : " (" + word + ")";
  }

  /** The first name is turned round, so that the list is seen to be in order. */
  private static List<String> names(List<Name> authors) {
    List<String> names = new ArrayList<>(authors.stream().map(ReferenceFormat::full).toList());
    Name first = authors.get(0);
    if (!first.family().isEmpty() && !first.given().isEmpty()) {
      String turned = first.surname() + ", " + first.forenames();
      names.set(0, Marks.line(withSuffix(turned, ", ", first)));
    }
    return names;
  }

  private static String full(Name name) {
    if (name.family().isEmpty()) {
      return Marks.line(name.literal());
    }
    String plain = (name.forenames() + " " + name.surname()).strip();
    return Marks.line(withSuffix(plain, " ", name));
  }

  private static String family(Name name) {
    return Marks.line(name.family().isEmpty() ? name.literal() : name.surname());
  }

  private static String withSuffix(String words, String between, Name name) {
    return name.suffix().isEmpty() ? words : words + between + name.suffix();
  }

  /** A full stop, unless what was said ends in something like one. */
  private static void stop(List<Inline> words) {
    String said = PlainText.of(words.subList(words.size() - 1, words.size()));
    if (said.isEmpty() || ".?!:;".indexOf(said.charAt(said.length() - 1)) < 0) {
      text(words, ".");
    }
  }

  private static void text(List<Inline> words, String more) {
    words.add(new Inline.Text(more));
  }
}
