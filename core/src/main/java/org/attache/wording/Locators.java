package org.attache.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts places in sources into words: {@code par4} becomes "para. 4". */
final class Locators {

  private final Phrases phrases;
  private final String comma;

  Locators(Phrases phrases) {
    this.phrases = phrases;
    this.comma = phrases.words("mark.comma") + " ";
  }

  /** Places of one source together: "paras 4, 7", "p. 2, table 1". */
  String words(List<String> locators) {
    if (locators.size() == 1) {
      return one(locators.get(0));
    }
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (String locator : locators) {
      String label = label(locator);
      if (phrases.has("locator." + label)) {
        byLabel.computeIfAbsent(label, unused -> new ArrayList<>()).add(place(locator, label));
      } else if (!locator.isEmpty()) {
        parts.add(locator);
      }
    }
    byLabel.forEach((label, places) -> parts.add(places(label, places)));
    return String.join(comma, parts);
  }

  private String one(String locator) {
    String label = label(locator);
    return phrases.has("locator." + label)
        ? places(label, List.of(place(locator, label)))
        : locator;
  }

  private static String place(String locator, String label) {
    return locator.substring(label.length()).strip().replace('-', '\u2013');
  }

  private String places(String label, List<String> places) {
    boolean areMany = places.size() > 1 || places.get(0).indexOf('\u2013') > 0;
    return phrases.words("locator." + label + (areMany ? ".many" : ""))
        + '\u00a0'
        + String.join(comma, places);
  }

  private static String label(String locator) {
    int end = 0;
    while (end < locator.length() && Character.isLetter(locator.charAt(end))) {
      end++;
    }
    return locator.substring(0, end);
  }
}
