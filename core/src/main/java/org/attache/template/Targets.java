package org.attache.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.Labels;

/** What cross-references may point to: headings, and captions with their numbers. */
final class Targets {

  private final Labels labels;
  private final Map<String, Inline.CrossReference> byPointer = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private int figures;
  private int tables;

  Targets(Labels labels) {
    this.labels = labels;
  }

  /** Adds a chart, timeline or table and numbers it; false if the id is taken. */
  boolean addCaption(String id, boolean isTable) {
    if (!ids.add(id)) {
      return false;
    }
    int number = isTable ? ++tables : ++figures;
    numbers.put(id, number);
    String words = labels.of(isTable ? Label.TABLE : Label.FIGURE) + '\u00a0' + number;
    byPointer.put('@' + id, new Inline.CrossReference(id, words));
    return true;
  }

  /** Whether there is a chart or timeline, or a table, with a caption. */
  boolean hasCaptions(boolean areTables) {
    return (areTables ? tables : figures) > 0;
  }

  /** The number of a caption that was added. */
  int number(String id) {
    return numbers.getOrDefault(id, 0);
  }

  /** Adds a heading under an id made of its words; the id. */
  String addHeading(String words) {
    String base = slug(words);
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    byPointer.put("@sec-" + id, new Inline.CrossReference(id, words));
    return id;
  }

  Optional<Inline.CrossReference> find(String pointer) {
    return Optional.ofNullable(byPointer.get(pointer));
  }

  /** Lower-case letters and digits of any script, joined by hyphens. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    int length = slug.length();
    if (length > 0 && slug.charAt(length - 1) == '-') {
      slug.setLength(length - 1);
    }
    return slug.length() == 0 ? "section" : slug.toString();
  }
}
