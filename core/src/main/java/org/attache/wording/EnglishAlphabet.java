package org.attache.wording;

import java.util.Comparator;
import java.util.List;

/**
 * The alphabetical order of words in plain letters: as Unicode's root collation has it, without the
 * time that its tables take to load.
 */
final class EnglishAlphabet {

  /** In their order, by the root collation of CLDR; capitals count as the small letters. */
  private static final String CHARACTERS =
      " _-,;:!?.'\"()[]{}@*/\\&#%0123456789abcdefghijklmnopqrstuvwxyz";

  /** Words alike but for capitals: the small letter is first. */
  static final Comparator<String> ORDER = EnglishAlphabet::compare;

  private EnglishAlphabet() {}

  /** Whether words have no other characters. */
  static boolean has(List<String> words) {
    return words.stream().allMatch(word -> word.chars().allMatch(c -> place((char) c) >= 0));
  }

  private static int compare(String one, String other) {
    int byKey = key(one).compareTo(key(other));
    return byKey != 0 ? byKey : other.compareTo(one);
  }

  private static int place(char c) {
    char small = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    return CHARACTERS.indexOf(small == '\u00a0' ? ' ' : small);
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    word.chars().forEach(c -> key.append((char) (place((char) c) + 1)));
    return key.toString();
  }
}
