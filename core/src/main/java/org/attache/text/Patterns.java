package org.attache.text;

import java.io.IOException;
import java.io.InputStream;
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

  private final VoteTree votes = new VoteTree();
  private final Map<String, int[]> exceptions = new HashMap<>();

  private Patterns() {}

  /** Reads a pattern file of hyph-utf8, a resource beside this class. */
  static Patterns read(String tag) {
    String name = "hyphenation/hyph-" + tag + ".tex";
    Patterns patterns = new Patterns();
    try (InputStream in = Patterns.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no hyphenation patterns for '" + tag + "'");
      }
      byte[] file = in.readAllBytes();
      int start = endOfComment(file);
      patterns.readAll(new String(file, start, file.length - start, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return patterns;
  }

  /**
   * Where the lines end that a file begins with and that say whose it is: often the only ones with
   * other characters than ASCII, which alone is read fast.
   */
  private static int endOfComment(byte[] file) {
    int at = 0;
    while (at < file.length && file[at] == '%') {
      while (at < file.length && file[at] != '\n') {
        at++;
      }
      at++;
    }
    return Math.min(at, file.length);
  }

  /** Character by character: a file has thousands of words, and is read while someone waits. */
  private void readAll(String file) {
    String group = "";
    int at = 0;
    while (at < file.length()) {
      char c = file.charAt(at);
      if (c == '%') {
        at = endOfLine(file, at);
      } else if (c == '\\') {
        int brace = file.indexOf('{', at);
        int line = endOfLine(file, at);
        group = brace < 0 || brace > line ? "" : file.substring(at + 1, brace);
        at = group.isEmpty() ? line : brace + 1;
      } else if (c == '}') {
        group = "";
        at++;
      } else if (c <= ' ') {
        at++;
      } else {
        int end = endOfWord(file, at);
        add(group, file, at, end);
        at = end;
      }
    }
  }

  private static int endOfLine(String file, int from) {
    int end = file.indexOf('\n', from);
    return end < 0 ? file.length() : end;
  }

  private static int endOfWord(String file, int from) {
    int end = from + 1;
    while (end < file.length() && file.charAt(end) > ' ' && file.charAt(end) != '}') {
      end++;
    }
    return end;
  }

  private void add(String group, String file, int from, int to) {
    if (group.equals("patterns")) {
      votes.add(file, from, to);
    } else if (group.equals("hyphenation")) {
      addException(file.substring(from, to));
    }
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
      votes.raise(sums, framed, from);
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
