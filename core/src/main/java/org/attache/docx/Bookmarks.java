package org.attache.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Names the document's bookmarks as Word allows it, and numbers them. */
final class Bookmarks {

  /** What Word cuts a bookmark's name to. */
  private static final int LONGEST_NAME = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private long next;

  /** The name of the bookmark at a target of the brief; begins with "_", so that Word hides it. */
  String name(String target) {
    return names.computeIfAbsent(target, id -> unused("_" + id));
  }

  /** Begins the bookmark of a target of the brief. */
  Open open(Line line, String target) {
    return open(line, name(target), next++);
  }

  /** Begins a bookmark that tells where a figure of the ledger stands. */
  Open openFigure(Line line, String figure) {
    return open(line, unused("_v_" + figure), next++);
  }

  private static Open open(Line line, String name, long number) {
    CTBookmark start = line.starts().get();
    start.setId(BigInteger.valueOf(number));
    start.setName(name);
    return new Open(line, number);
  }

  /** Letters, digits and underscores, no longer than Word allows, and not yet in use. */
  private String unused(String wanted) {
    String plain = wanted.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
    String name = cut(plain, LONGEST_NAME);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = "_" + i;
      name = cut(plain, LONGEST_NAME - suffix.length()) + suffix;
    }
    return name;
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }

  /**
   * A bookmark that has begun.
   *
   * @param line where
   * @param number its number in the document
   */
  record Open(Line line, long number) {

    /** Ends it after what the line holds by now. */
    void close() {
      line.ends().get().setId(BigInteger.valueOf(number));
    }
  }
}
