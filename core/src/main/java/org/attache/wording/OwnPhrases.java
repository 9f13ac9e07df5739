package org.attache.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;

/** Judges phrases that somebody brings for a language before a {@link Wording} takes them. */
public final class OwnPhrases {

  private static final Phrases ENGLISH = new Phrases(EnglishCldr.TAG, Map.of());

  private static final List<String> DATE_PATTERNS =
      List.of("date.day", "date.month", "date.year", "date.shortDay", "date.shortMonth");

  /**
   * What a language may have more or fewer of than English. {@code money.worded} puts together the
   * digits {0}, the power of ten {1} and the currency {2} where symbols before digits are strange.
   */
  private static final List<String> OPEN =
      List.of("name.", "currency.", "ordinal.", "locator.", "money.worded", Phrases.ADJECTIVE);

  private OwnPhrases() {}

  /** Whether there is a phrase under that key. */
  public static boolean isKnown(String key) {
    return ENGLISH.has(key) || OPEN.stream().anyMatch(key::startsWith);
  }

  /** All keys of English, in the order of the alphabet. */
  public static List<String> keys() {
    return ENGLISH.keys();
  }

  /** Whether words can be used under a key: their braces, or letters of a date, make a pattern. */
  public static boolean isWellFormed(String key, String words) {
    try {
      if (DATE_PATTERNS.contains(key)) {
        return !new SimpleDateFormat(words, ULocale.ENGLISH).toPattern().isBlank();
      }
      return words.indexOf('{') < 0
          || new MessageFormat(words, ULocale.ENGLISH).getFormats().length >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a language can do without: ICU knows better, or the language has no such thing. */
  static boolean isOptional(String key) {
    return DATE_PATTERNS.contains(key)
        || key.equals("the")
        || key.startsWith("locator.")
        || key.startsWith("field.")
        || OPEN.stream().anyMatch(key::startsWith);
  }
}
