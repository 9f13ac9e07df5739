package org.attache.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of ISO 3166-1 alpha-3. */
final class CountryCodes {

  private static final Set<String> KNOWN =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** What else a country may be called, in capitals. */
  private static final Map<String, String> OTHER_NAMES = otherNames();

  private CountryCodes() {}

  static boolean isKnown(String code) {
    return KNOWN.contains(code);
  }

  /** The code that was meant by one of two letters, in lower case, or by an English name. */
  static Optional<String> meant(String word) {
    String upper = word.strip().toUpperCase(Locale.ROOT);
    if (isKnown(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(OTHER_NAMES.get(upper));
  }

  private static Map<String, String> otherNames() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      names.put(code, country.getISO3Country());
      String name = country.getDisplayCountry(Locale.ENGLISH);
      names.put(name.toUpperCase(Locale.ROOT), country.getISO3Country());
    }
    return Map.copyOf(names);
  }
}
