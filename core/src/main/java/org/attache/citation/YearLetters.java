package org.attache.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives letters to works that would be cited in the same words, in the order in which they are
 * listed: the processor prints them and leaves it to others to hand them out.
 */
final class YearLetters {

  private YearLetters() {}

  /** The letters by the ids of works; those that nothing is like have none. */
  static Map<String, String> of(Processor processor) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    processor
        .order()
        .forEach(
            work ->
                alike.computeIfAbsent(processor.name(work), name -> new ArrayList<>()).add(work));
    Map<String, String> letters = new LinkedHashMap<>();
    for (List<String> group : alike.values()) {
      for (int i = 0; i < group.size() && group.size() > 1; i++) {
        letters.put(group.get(i), letter(i));
      }
    }
    return letters;
  }

  /** a to z, then aa. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
