package org.attache.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the spaces that no line should end at: between the day and the month, an amount and its
 * unit, "Table" and its number, initials and a name. Safe for use by many threads.
 */
final class Bonds {

  private static final int LONGEST_WORD = 16;
  private static final int DIGITS_OF_A_DAY = 2;
  private static final int MOST_LANGUAGES = 100;

  private final Map<String, BoundWords> languages = new ConcurrentHashMap<>();

  /**
   * Whether a space joins its neighbours.
   *
   * @param text the paragraph
   * @param space index of the space, above 0
   * @param language BCP 47 tag
   */
  boolean joins(String text, int space, String language) {
    char before = text.charAt(space - 1);
    char behind = space + 1 < text.length() ? text.charAt(space + 1) : ' ';
    if (isDigit(before)) {
      return isDash(text, space + 1)
          || Character.isLetter(behind) && joinsBehind(text, space, language);
    }
    if (isDigit(behind) && joinsBefore(text, space, language)) {
      return true;
    }
    if (isDash(text, space + 1)) {
      return true;
    }
    if (Character.isUpperCase(behind) && (before == '.' || isTitleEnd(text, space))) {
      return isInitial(text, space) || words(language).isTitle(wordBefore(text, space));
    }
    boolean isAlone = Character.isLetter(before) && (space == 1 || isSpace(text.charAt(space - 2)));
    return isAlone && before >= 0x100 && words(language).areLettersBound();
  }

  /** Letters alone, at most three: what a title without a full stop may be. */
  private static boolean isTitleEnd(String text, int space) {
    int start = space;
    while (start > 0 && space - start < 5 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return space - start >= 2 && space - start <= 4 && Character.isUpperCase(text.charAt(start));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c > 0xFF && Character.isDigit(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == StyledText.NEW_LINE;
  }

  /** A dash between words: no line begins with one. */
  private static boolean isDash(String text, int at) {
    boolean isOne = at < text.length() && (text.charAt(at) == '–' || text.charAt(at) == '—');
    return isOne && at + 1 < text.length() && isSpace(text.charAt(at + 1));
  }

  private boolean joinsBehind(String text, int space, String language) {
    int end = space + 1;
    while (end < text.length()
        && end - space <= LONGEST_WORD
        && (Character.isLetter(text.charAt(end)) || isPointWithin(text, end))) {
      end++;
    }
    String word = text.substring(space + 1, end);
    BoundWords words = words(language);
    return words.isMonth(word) ? isDay(text, space) : words.isUnit(word);
  }

  /** The first full stop of "p.m.", the raised figure of a square. */
  private static boolean isPointWithin(String text, int at) {
    char c = text.charAt(at);
    boolean isPoint = c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return isPoint || c == '²' || c == '³';
  }

  private boolean joinsBefore(String text, int space, String language) {
    String word = wordBefore(text, space);
    if (word.isEmpty()) {
      return false;
    }
    BoundWords words = words(language);
    return words.isMonth(word) ? isDayBehind(text, space + 1) : words.isLabel(word);
  }

  /** The word that ends before a space, without a full stop. */
  private static String wordBefore(String text, int space) {
    int end = text.charAt(space - 1) == '.' ? space - 1 : space;
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && !isSpace(text.charAt(start - 1))) {
      char c = text.charAt(start - 1);
      if (c == '(' || c == '[' || c == '“' || c == '«' || c == '/' || c == '—' || c == '–') {
        break;
      }
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isDay(String text, int end) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= DIGITS_OF_A_DAY;
  }

  private static boolean isDayBehind(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - start <= DIGITS_OF_A_DAY;
  }

  /** A capital and a full stop, at the start of a word or behind another initial. */
  private static boolean isInitial(String text, int space) {
    boolean isOne =
        space >= 2
            && text.charAt(space - 1) == '.'
            && Character.isUpperCase(text.charAt(space - 2));
    if (!isOne) {
      return false;
    }
    char before = space == 2 ? ' ' : text.charAt(space - 3);
    return isSpace(before) || before == '.' || before == '-' || before == '(';
  }

  private BoundWords words(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    String main = end == language.length() ? language : language.substring(0, end);
    BoundWords known = languages.get(main);
    if (known == null) {
      if (languages.size() >= MOST_LANGUAGES) {
        languages.clear();
      }
      known = BoundWords.of(main);
      languages.put(main, known);
    }
    return known;
  }
}
