package org.attache.prose;

import java.util.List;
import java.util.Locale;

/** How high something ranks, as English says it: "second largest", "main". */
final class SaidRank {

  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final List<String> WORDS =
      List.of("largest", "biggest", "most important", "main ", "leading ", "top ");

  /** A rank; no group of its own. */
  static final String RANK =
      "(?:(?:(?:"
          + String.join("|", ORDINALS)
          + ")[- ]+)?(?:largest|biggest|most important)|main|leading|top)";

  private SaidRank() {}

  /** Whether a text may say a rank: most say none, and searching them is slow. */
  static boolean mayStandIn(String text) {
    for (String word : WORDS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The place, from 1. */
  static int place(String rank) {
    String first = rank.toLowerCase(Locale.ROOT).split("[- ]", 2)[0];
    int index = ORDINALS.indexOf(first);
    return index < 0 ? 1 : index + 2;
  }
}
