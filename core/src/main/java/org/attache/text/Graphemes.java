package org.attache.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Finds where what a reader takes for characters begin (UAX 29), conjuncts of Devanagari whole. */
final class Graphemes {

  private Graphemes() {}

  /** For every character of a text, whether a grapheme begins with it. */
  static boolean[] starts(String text) {
    boolean[] isStart = new boolean[text.length()];
    BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
    breaks.setText(text);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < isStart.length) {
        isStart[at] = true;
      }
    }
    return isStart;
  }
}
