package org.attache.text;

import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, found within a text without a string of their own. Threads look words
 * up without waiting for each other: one that is just being added is seen later, and whole.
 */
final class WordTable {

  private static final int MOST_WORDS = 20_000;
  private static final int FIRST_SIZE = 1024;

  private volatile @Nullable Word[] words = new @Nullable Word[FIRST_SIZE];
  private int count;

  /** The word of the characters from one index to before another, if it is known. */
  @Nullable Word find(String text, int from, int to) {
    @Nullable Word[] table = words;
    int mask = table.length - 1;
    int place = place(text, from, to) & mask;
    int middle = Math.min(from + Word.PACKED, to);
    long head = Word.packed(text, from, middle);
    long tail = Word.packed(text, middle, to);
    for (Word word = table[place]; word != null; word = table[place]) {
      if (word.isOf(text, from, to, head, tail)) {
        return word;
      }
      place = place + 1 & mask;
    }
    return null;
  }

  /** Remembers a word; all others are forgotten where there are too many. */
  synchronized void add(Word word) {
    if (count >= MOST_WORDS) {
      words = new @Nullable Word[FIRST_SIZE];
      count = 0;
    } else if (2 * count >= words.length) {
      @Nullable Word[] grown = new @Nullable Word[2 * words.length];
      for (Word one : words) {
        if (one != null) {
          put(grown, one);
        }
      }
      words = grown;
    }
    count += put(words, word) ? 1 : 0;
  }

  /** Whether it was not there. */
  private static boolean put(@Nullable Word[] table, Word word) {
    String text = word.text();
    int mask = table.length - 1;
    int place = place(text, 0, text.length()) & mask;
    for (Word other = table[place]; other != null; other = table[place]) {
      if (other.text().equals(text)) {
        return false;
      }
      place = place + 1 & mask;
    }
    table[place] = word;
    return true;
  }

  private static int place(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ hash >>> 15;
  }
}
