package org.attache.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows where words may be divided, for the languages that there are patterns of. Safe for use by
 * many threads.
 */
final class Hyphenator {

  private static final int[] NOWHERE = {};
  private static final int SHORTEST = 6;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 20_000;
  private static final int MOST_LANGUAGES = 100;

  private final Map<String, Patterns> languages = new ConcurrentHashMap<>();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  /** One and the same text for a language, so that words compare it without reading it. */
  String known(String language) {
    String one = tags.get(language);
    return one != null ? one : keep(language);
  }

  private String keep(String language) {
    if (tags.size() >= MOST_LANGUAGES) {
      tags.clear();
    }
    String other = tags.putIfAbsent(language, language);
    return other == null ? language : other;
  }

  /**
   * The indexes in a word before which a hyphen may end a line, in order. Words with figures or
   * with capitals beyond the first letter are not divided.
   *
   * @param word letters, perhaps with punctuation around them
   * @param language BCP 47 tag
   */
  int[] points(String word, String language) {
    String tag = tag(language);
    if (tag.isEmpty()) {
      return NOWHERE;
    }
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    if (to - from < SHORTEST || to - from > LONGEST || !isDivisible(word, from, to)) {
      return NOWHERE;
    }
    int[] points = lookUp(tag, word.substring(from, to).toLowerCase(Locale.ROOT));
    if (from == 0) {
      return points;
    }
    int[] moved = points.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += from;
    }
    return moved;
  }

  private static boolean isDivisible(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) || i > from && Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  private int[] lookUp(String tag, String word) {
    String key = tag + ' ' + word;
    int[] points = known.get(key);
    if (points == null) {
      points = languages.computeIfAbsent(tag, Patterns::read).points(word);
      points = tag.startsWith("en") ? withoutStubs(points, word.length()) : points;
      if (known.size() >= MOST_WORDS) {
        known.clear();
      }
      known.put(key, points);
    }
    return points;
  }

  /** English words of two letters before a hyphen look like other words: in-terest. */
  private static int[] withoutStubs(int[] points, int length) {
    return Arrays.stream(points)
        .filter(point -> point >= SHORTEST_PART && length - point >= SHORTEST_PART)
        .toArray();
  }

  private static String tag(String language) {
    String main = language.length() > 2 ? language.substring(0, 2) : language;
    return switch (main) {
      case "en" -> language.equals("en-US") ? "en-us" : "en-gb";
      case "ru", "be" -> main;
      default -> "";
    };
  }
}
