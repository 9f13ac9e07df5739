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
    return Optional.ofNullable(OtherNames.ALL.get(upper));
  }

  /** What else countries may be called, in capitals: put together for the first wrong code. */
  private static final class OtherNames {

    static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
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
}
