package org.attache.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where lines may break (UAX 14), small kana and the like never at a line's start. An iterator
 * keeps a place, so it serves one thread at a time and is handed back.
 */
final class LineBreaks {

  private static final ULocale STRICT = ULocale.forLanguageTag("und-u-lb-strict");

  private final BreakIterator first = BreakIterator.getLineInstance(STRICT);
  private final ConcurrentLinkedQueue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

  BreakIterator take() {
    BreakIterator kept = idle.poll();
    if (kept != null) {
      return kept;
    }
    synchronized (first) {
      return first.clone();
    }
  }

  void giveBack(BreakIterator iterator) {
    idle.add(iterator);
  }
}
