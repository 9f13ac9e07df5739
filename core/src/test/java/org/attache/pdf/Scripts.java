package org.attache.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;

/** Which words cannot be of the language they are said to be. */
final class Scripts {

  /** A letter or two of another script may be a symbol. */
  private static final int FEW = 3;

  private Scripts() {}

  /** Words in a script that the language is not written in, if there are any. */
  static Optional<String> strange(String text, String tag) {
    UnicodeScript usual = script(tag);
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isStrange(text.charAt(to), usual)) {
        to++;
      }
      if (to - from >= FEW) {
        return Optional.of(text.substring(from, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  private static boolean isStrange(char c, UnicodeScript usual) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean isTelling =
        script == UnicodeScript.LATIN
            || script == UnicodeScript.CYRILLIC
            || script == UnicodeScript.ARABIC
            || script == UnicodeScript.DEVANAGARI
            || script == UnicodeScript.HAN;
    // Latin stands in texts of all languages, in names, units and abbreviations.
    return isTelling && script != usual && script != UnicodeScript.LATIN;
  }

  private static UnicodeScript script(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "ru", "be", "uk", "bg", "sr", "kk", "ky", "tg" -> UnicodeScript.CYRILLIC;
      case "ar", "ur", "fa", "ps" -> UnicodeScript.ARABIC;
      case "hi", "ne", "mr" -> UnicodeScript.DEVANAGARI;
      case "zh", "ja" -> UnicodeScript.HAN;
      default -> UnicodeScript.LATIN;
    };
  }
}
