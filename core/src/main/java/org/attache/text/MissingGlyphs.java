package org.attache.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Collects characters that no font has, during one call; not for sharing between threads. */
public final class MissingGlyphs {

  private static final int AROUND = 20;

  private final Map<Integer, String> words = new TreeMap<>();

  /** Starts with none missing. */
  public MissingGlyphs() {}

  void add(int codePoint, String text, int index) {
    if (!words.containsKey(codePoint)) {
      int from = Math.max(0, index - AROUND);
      int to = Math.min(text.length(), index + AROUND);
      words.put(codePoint, text.substring(from, to));
    }
  }

  /** Each missing character with the words around its first use, in order of the characters. */
  public Map<Integer, String> words() {
    return Collections.unmodifiableMap(words);
  }
}
