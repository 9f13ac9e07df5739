package org.attache.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Hyphenation patterns of one language, after Liang, "Word Hy-phen-a-tion by Com-put-er" (1983):
 * digits between letters vote for (odd) or against (even) a division, and the highest wins.
 */
final class Patterns {

  private static final int SHORTEST_START = 2;
  private static final int SHORTEST_END = 3;

  private final Map<String, byte[]> votes = new HashMap<>();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private int longest;

  private Patterns() {}

  /** Reads a pattern file of hyph-utf8, a resource beside this class. */
  static Patterns read(String tag) {
    String name = "hyphenation/hyph-" + tag + ".tex";
    Patterns patterns = new Patterns();
    try (InputStream in = Patterns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no hyphenation patterns for '" + tag + "'");
      }
      patterns.readAll(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return patterns;
  }

  private void readAll(BufferedReader in) throws IOException {
    String group = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int comment = line.indexOf('%');
      String content = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (content.startsWith("\\")) {
        group = content.substring(1, Math.max(1, content.indexOf('{')));
        content = content.substring(content.indexOf('{') + 1).strip();
      }
      boolean isEnd = content.endsWith("}");
      content = isEnd ? content.substring(0, content.length() - 1) : content;
      for (String word : content.split(" ")) {
        if (!word.isEmpty()) {
          add(group, word);
        }
      }
      group = isEnd ? "" : group;
    }
  }

  private void add(String group, String word) {
    if (group.equals("patterns")) {
      addPattern(word);
    } else if (group.equals("hyphenation")) {
      addException(word);
    }
  }

  private void addPattern(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] digits = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        digits[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    longest = Math.max(longest, letters.length());
    votes.put(letters.toString(), Arrays.copyOf(digits, letters.length() + 1));
  }

  private void addException(String word) {
    int[] points = new int[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-') {
        points[count] = i - count;
        count++;
      }
    }
    exceptions.put(word.replace("-", ""), Arrays.copyOf(points, count));
  }

  /** The indexes before which a word of lower-case letters may be divided, in order. */
  int[] points(String word) {
    int[] known = exceptions.get(word);
    return known != null ? known : odd(sums(word), word.length());
  }

  private byte[] sums(String word) {
    String framed = "." + word + ".";
    byte[] sums = new byte[framed.length() + 1];
    for (int from = 0; from < framed.length(); from++) {
      int last = Math.min(framed.length(), from + longest);
      for (int to = from + 1; to <= last; to++) {
        byte[] digits = votes.get(framed.substring(from, to));
        if (digits != null) {
          for (int i = 0; i < digits.length; i++) {
            sums[from + i] = (byte) Math.max(sums[from + i], digits[i]);
          }
        }
      }
    }
    return sums;
  }

  private static int[] odd(byte[] sums, int length) {
    int[] points = new int[length];
    int count = 0;
    for (int i = SHORTEST_START; i <= length - SHORTEST_END; i++) {
      if ((sums[i + 1] & 1) == 1) {
        points[count++] = i;
      }
    }
    return Arrays.copyOf(points, count);
  }
}
