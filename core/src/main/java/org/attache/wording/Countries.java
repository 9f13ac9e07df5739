package org.attache.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names states, from CLDR where the phrases know no better. */
final class Countries {

  /** Codes of states that are in use though ISO 3166-1 has none. */
  private static final Map<String, String> IN_USE = Map.of("XKX", "XK");

  private final Phrases phrases;
  private final Set<String> withArticle;

  /** Names that were asked for: at most one for every state. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Countries(Phrases phrases) {
    this.phrases = phrases;
    this.withArticle = Set.of(phrases.wordsOr("the", "").split(" "));
  }

  boolean isKnown(String code) {
    return IN_USE.containsKey(code)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  String name(String code) {
    String known = names.get(code);
    if (known != null) {
      return known;
    }
    if (!isKnown(code)) {
      return code;
    }
    String own = phrases.wordsOr("name." + code, "");
    String name = own.isEmpty() ? phrases.cldr().region(code) : own;
    names.put(code, name);
    return name;
  }

  boolean takesArticle(String code) {
    return withArticle.contains(code);
  }

  /** The code of two letters for one of three, by which CLDR knows a state. */
  static String twoLetters(String code) {
    for (String country : Locale.getISOCountries()) {
      if (new Locale("", country).getISO3Country().equals(code)) {
        return country;
      }
    }
    return IN_USE.getOrDefault(code, code);
  }
}
