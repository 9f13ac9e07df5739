package org.attache.prose;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that state how much or how many: no ordinals, no days of dates, no
 * parts of names, no numbers of articles.
 */
final class NumberScanner {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{Nd}+(?:[.,٫٬'’]\\p{Nd}+)*(?:[\\u00A0\\u202F]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,]\\p{Nd}+)?");

  /** What makes the number behind it a reference: of law, of a page, of a picture. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?iU)(?:^|[^\\p{L}])(?:art(?:icle|icles|s)?|artikel|artículos?|artigos?|articolo|стать[яиею]|ст"
              + "|sections?|sec|chapters?|ch|resolutions?|res|paragraphs?|paras?|pars?|annex(?:es)?"
              + "|protocol|no|nos|nr|num|numbers?|rules?|clauses?|laws?|acts?|decrees?|directives?"
              + "|regulations?|decisions?|orders?|title|parts?|volumes?|vol|pages?|pp?|figures?|fig"
              + "|tables?|box(?:es)?|notes?|charts?|phases?|stages?|versions?|room|hs|cpc|sitc|item"
              + "|goals?|sdg|item|footnotes?|المادة|مادة|القرار|آرٹیکل)\\.?[\\s\\u00A0]*$"
              + "|(?:№|§|#|n°|nº|第)[\\s\\u00A0]*$");

  /** What may stand between the numbers of one reference: Articles 5, 6 and 7. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s*[,;–/-]\\s*|\\s+(?:and|or|to|und|et|y|и)\\s+|\\s*\\()");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:st|nd|rd|th|er|re|e|ème|º|ª|°|-?(?:й|го|я|е|му|м|ая|ый|ой|х)|ths)(?!\\p{L})");

  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:k|m|mn|mln|bn|tn|km|kg|t|ha|kt|mt|gw|mw|kwh|pc|pp|x)(?![\\p{L}\\p{Nd}])");

  private static final Pattern PER_CENT =
      Pattern.compile("^[\\s\\u00A0\\u202F]?(?:%|٪|‰|per\\s?cent\\b|pct\\b|prozent|процент)");

  private static final Pattern JOINED = Pattern.compile(".*\\p{L}[\\p{L}\\p{Nd}/_.-]*[-/_.]$");

  private static final Set<Character.UnicodeScript> SPACED =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.GREEK);

  private final Dates dates;
  private final TitledNumbers titles;

  NumberScanner(Dates dates, TitledNumbers titles) {
    this.dates = dates;
    this.titles = titles;
  }

  /** All of them, in order. */
  List<TypedNumber> scan(String text) {
    List<TypedNumber> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    int referenceEnd = -1;
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      String before = text.substring(Math.max(0, start - 40), start);
      String after = text.substring(end, Math.min(text.length(), end + 24));
      boolean isReference =
          REFERENCE.matcher(lastWord(before)).find()
              || referenceEnd >= 0
                  && BETWEEN.matcher(text.substring(referenceEnd, start)).matches();
      if (isReference) {
        referenceEnd = end;
      } else if (isAmount(matcher.group(), before, after)) {
        found.add(new TypedNumber(matcher.group(), start, PER_CENT.matcher(after).find()));
      }
    }
    return found;
  }

  /** The word that a text ends with, and a little of what stands before it. */
  private static String lastWord(String before) {
    int from = before.length();
    while (from > 0 && !isOfAWord(before.charAt(from - 1))) {
      from--;
    }
    while (from > 0 && isOfAWord(before.charAt(from - 1))) {
      from--;
    }
    return before.substring(Math.max(0, from - 1));
  }

  private static boolean isOfAWord(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '.' && c != Blanks.GONE;
  }

  private boolean isAmount(String number, String before, String after) {
    return !isName(before, after)
        && !ORDINAL.matcher(after.toLowerCase(Locale.ROOT)).find()
        && !isTime(number, before, after)
        && !dates.explains(number, before, after)
        && !titles.explains(number, before, after);
  }

  /** Part of a word such as Covid-19, G20, A/RES/70/1 or 3D, but not of 50m, US$50 or USD50. */
  private static boolean isName(String before, String after) {
    boolean isJoined = JOINED.matcher(lastChunk(before)).matches();
    boolean isLetterBefore = !before.isEmpty() && isSpaced(before.codePointBefore(before.length()));
    boolean isLetterAfter = !after.isEmpty() && isSpaced(after.codePointAt(0));
    boolean isUnit = UNIT.matcher(after.toLowerCase(Locale.ROOT)).find();
    boolean isMoney = isLetterBefore && isCurrency(lastChunk(before));
    return isJoined && !isNumeric(lastChunk(before))
        || isLetterBefore && !isMoney
        || isLetterAfter && !isUnit;
  }

  private static boolean isNumeric(String chunk) {
    return chunk.chars().noneMatch(Character::isLetter);
  }

  private static boolean isSpaced(int c) {
    return Character.isLetter(c) && SPACED.contains(Character.UnicodeScript.of(c));
  }

  private static boolean isCurrency(String word) {
    return word.length() == 3
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(word));
  }

  private static String lastChunk(String before) {
    int from = before.length();
    while (from > 0) {
      char c = before.charAt(from - 1);
      if (Character.isWhitespace(c) || c == '(' || c == Blanks.GONE || c == '$') {
        break;
      }
      from--;
    }
    return before.substring(from);
  }

  private static boolean isTime(String number, String before, String after) {
    boolean isHour = number.length() <= 2 && after.matches("(?s):\\p{Nd}\\p{Nd}(?!\\p{Nd}).*");
    boolean isMinute = number.length() == 2 && before.matches("(?s).*(?<!\\p{Nd})\\p{Nd}{1,2}:");
    return isHour || isMinute;
  }
}
