package org.attache.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, found within a text without a string of their own. Threads look words
 * up without waiting for each other: one that is just being added is seen later, and whole.
 */
final class WordTable {

  private static final int MOST_WORDS = 20_000;
  private static final int FIRST_SIZE = 4096;

  /** There are at least so many places for each word, so that few words share one. */
  private static final int FREE_PLACES = 3;

  /** Spreads the bits of characters over all places (Fibonacci hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private volatile Slots slots = new Slots(FIRST_SIZE);
  private int count;

  /** Words at the places that follow from their characters, or behind these. */
  private static final class Slots {

    private final AtomicReferenceArray<@Nullable Word> words;
    private final int mask;

    /** A power of two. */
    Slots(int size) {
      words = new AtomicReferenceArray<>(size);
      mask = size - 1;
    }

    int size() {
      return mask + 1;
    }

    void copyTo(Slots others) {
      for (int i = 0; i < size(); i++) {
        Word word = words.get(i);
        if (word != null) {
          others.put(word);
        }
      }
    }

    @Nullable Word find(String text, int from, int to) {
      int middle = Math.min(from + Word.PACKED, to);
      long head = Word.packed(text, from, middle);
      long tail = Word.packed(text, middle, to);
      boolean isPacked = Word.isPacked(head, tail);
      int place = (isPacked ? place(head, tail) : place(text, from, to)) & mask;
      for (Word word = words.getAcquire(place); word != null; word = words.getAcquire(place)) {
        if (isPacked ? word.isOf(head, tail) : word.isOf(text, from, to)) {
          return word;
        }
        place = place + 1 & mask;
      }
      return null;
    }

    /** Whether it was not there. */
    boolean put(Word word) {
      String text = word.text();
      int place = place(word) & mask;
      for (Word other = words.get(place); other != null; other = words.get(place)) {
        if (other.text().equals(text)) {
          return false;
        }
        place = place + 1 & mask;
      }
      words.setRelease(place, word);
      return true;
    }

    private static int place(Word word) {
      return word.isPacked()
          ? place(word.head(), word.tail())
          : place(word.text(), 0, word.length());
    }

    private static int place(long head, long tail) {
      return (int) ((head * 31 + tail) * SPREAD >>> Integer.SIZE);
    }

    private static int place(String text, int from, int to) {
      int hash = 0;
      for (int i = from; i < to; i++) {
        hash = 31 * hash + text.charAt(i);
      }
      return hash ^ hash >>> 15;
    }
  }

  /** The word of the characters from one index to before another, if it is known. */
  @Nullable Word find(String text, int from, int to) {
    return slots.find(text, from, to);
  }

  /** Remembers a word; all others are forgotten where there are too many. */
  synchronized void add(Word word) {
    if (count >= MOST_WORDS) {
      slots = new Slots(FIRST_SIZE);
      count = 0;
    } else if (FREE_PLACES * count >= slots.size()) {
      Slots grown = new Slots(2 * slots.size());
      slots.copyTo(grown);
      slots = grown;
    }
    count += slots.put(word) ? 1 : 0;
  }
}
