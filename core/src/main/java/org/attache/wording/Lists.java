package org.attache.wording;

import java.util.List;

/** Joins words into lists: "a, b, and c". */
final class Lists {

  private final Cldr cldr;

  Lists(Cldr cldr) {
    this.cldr = cldr;
  }

  String and(List<String> words) {
    return words.size() < 2 ? String.join("", words) : cldr.and(words);
  }

  String or(List<String> words) {
    return words.size() < 2 ? String.join("", words) : cldr.or(words);
  }
}
