package org.attache.wording;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names states, from CLDR where the phrases know no better. */
final class Countries {

  private final Phrases phrases;
  private final LocaleDisplayNames display;
  private final Map<String, String> twoLetters = new HashMap<>();
  private final Set<String> withArticle;

  /** Names that were asked for: at most one for every state. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Countries(Phrases phrases) {
    this.phrases = phrases;
    this.display = LocaleDisplayNames.getInstance(phrases.locale());
    this.withArticle = Set.of(phrases.wordsOr("the", "").split(" "));
    for (String code : Locale.getISOCountries()) {
      twoLetters.put(new ULocale("und", code).getISO3Country(), code);
    }
    twoLetters.put("XKX", "XK");
  }

  boolean isKnown(String code) {
    return twoLetters.containsKey(code);
  }

  String name(String code) {
    String twoLetter = twoLetters.get(code);
    if (twoLetter == null) {
      return code;
    }
    String known = names.get(code);
    if (known == null) {
      known = phrases.wordsOr("name." + code, display.regionDisplayName(twoLetter));
      names.put(code, known);
    }
    return known;
  }

  boolean takesArticle(String code) {
    return withArticle.contains(code);
  }
}
