package org.attache.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where lines of any script may break (UAX 14), small kana and the like never at a line's start. An
 * iterator keeps a place, so it serves one thread at a time and is handed back.
 */
final class LineBreaks {

  /** Made when a text first needs it: ICU4J takes long to start. */
  private static final class First {
    static final BreakIterator ITERATOR =
        BreakIterator.getLineInstance(ULocale.forLanguageTag("und-u-lb-strict"));
  }

  private final ConcurrentLinkedQueue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

  BreakIterator take() {
    BreakIterator kept = idle.poll();
    if (kept != null) {
      return kept;
    }
    synchronized (First.ITERATOR) {
      return First.ITERATOR.clone();
    }
  }

  void giveBack(BreakIterator iterator) {
    idle.add(iterator);
  }
}
