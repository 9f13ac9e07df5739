package org.attache.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the document's bookmarks as Word allows it, and numbers them. */
final class Bookmarks {

  /** What Word cuts a bookmark's name to. */
  private static final int LONGEST_NAME = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastSuffixes = new HashMap<>();
  private int next;

  /** The name of the bookmark at a target of the brief; begins with "_", so that Word hides it. */
  String name(String target) {
    return names.computeIfAbsent(target, id -> unused("_" + id));
  }

  /** Begins the bookmark of a target of the brief. */
  Open open(Story story, String target) {
    return begin(story, name(target));
  }

  /** Begins a bookmark that tells where a figure of the ledger stands. */
  Open openFigure(Story story, String figure) {
    return begin(story, unused("_v_" + figure));
  }

  private Open begin(Story story, String name) {
    String number = Integer.toString(next++);
    story.leaf("w:bookmarkStart", "w:id", number, "w:name", name);
    return new Open(story, number);
  }

  /** Letters, digits and underscores, no longer than Word allows, and not yet in use. */
  private String unused(String wanted) {
    String plain = cut(plain(wanted), LONGEST_NAME);
    if (taken.add(plain.toLowerCase(Locale.ROOT))) {
      return plain;
    }
    while (true) {
      String suffix = "_" + lastSuffixes.merge(plain, 2, (last, first) -> last + 1);
      String name = cut(plain, LONGEST_NAME - suffix.length()) + suffix;
      if (taken.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }

  private static String plain(String wanted) {
    StringBuilder plain = new StringBuilder(wanted.length());
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      plain.append(Character.isLetter(c) || Character.isDigit(c) ? c : '_');
    }
    return plain.toString();
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }

  /**
   * A bookmark that has begun.
   *
   * @param story where
   * @param number its number in the document
   */
  record Open(Story story, String number) {

    /** Ends it after what has been written by now. */
    void close() {
      story.leaf("w:bookmarkEnd", "w:id", number);
    }
  }
}
