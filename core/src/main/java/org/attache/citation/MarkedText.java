package org.attache.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Inline;
import org.attache.brief.Lettering;

/** Reads what {@link MarkedFormat} wrote into runs of text that are set alike. */
final class MarkedText {

  static final char ITALIC = 'i';
  static final char BOLD = 'b';
  static final char UNDERLINED = 'u';
  static final char RAISED = 'r';
  static final char LOWERED = 'l';
  static final char SMALL_CAPITALS = 's';

  private static final String LETTERINGS = "" + RAISED + LOWERED + SMALL_CAPITALS;

  /** Begins a work: its index within the citation, {@link #WORK_TEXT}, {@link #WORK_END}. */
  static final String WORK = "\uFDD0";

  static final String WORK_TEXT = "\uFDD1";
  static final String WORK_END = "\uFDD2";
  static final String LINK = "\uFDD3";
  static final String LINK_TEXT = "\uFDD4";
  static final String LINK_END = "\uFDD5";
  static final String LABEL_END = "\uFDD6";
  static final String LINE = "\uFDD7";
  private static final String OPEN = "\uFDD8";
  private static final String CLOSE = "\uFDD9";

  /** No work: what the style puts before, between and behind them. */
  static final int NO_WORK = -1;

  /**
   * Words that are set alike.
   *
   * @param how the marks that are open at them
   * @param work which work of the citation they stand for, or {@link #NO_WORK}
   * @param url what they lead to; empty for nothing
   */
  record Run(String text, Set<Character> how, int work, String url) {

    Run {
      how = new TreeSet<>(how);
    }

    /** The words with how they are set around them. */
    Inline inline(Inline words) {
      Inline set = url.isEmpty() ? words : new Inline.Link(url, List.of(words));
      for (Lettering lettering : Lettering.values()) {
        if (how.contains(LETTERINGS.charAt(lettering.ordinal()))) {
          set = new Inline.Lettered(lettering, List.of(set));
        }
      }
      boolean isItalic = how.contains(ITALIC) || how.contains(UNDERLINED);
      set = isItalic ? new Inline.Emphasis(List.of(set)) : set;
      return how.contains(BOLD) ? new Inline.Strong(List.of(set)) : set;
    }
  }

  private final String marked;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Set<Character> how = new TreeSet<>();
  private int work = NO_WORK;
  private String url = "";

  private MarkedText(String marked) {
    this.marked = marked;
  }

  static String open(char how) {
    return OPEN + how;
  }

  static String close(char how) {
    return CLOSE + how;
  }

  static boolean isMark(char c) {
    return c >= '\uFDD0' && c <= '\uFDEF';
  }

  /** Whether an address may be followed. */
  static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** The runs of a text. */
  static List<Run> runs(String marked) {
    return new MarkedText(marked).read();
  }

  private List<Run> read() {
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (!isMark(c)) {
        words.append(c);
        i++;
      } else {
        i = mark(c, i);
      }
    }
    flush();
    return runs;
  }

  /** Reads a mark and returns where the text goes on. */
  private int mark(char c, int at) {
    flush();
    String mark = String.valueOf(c);
    switch (mark) {
      case OPEN, CLOSE -> {
        set(marked.charAt(at + 1), mark.equals(OPEN));
        return at + 2;
      }
      case WORK -> {
        int end = marked.indexOf(WORK_TEXT, at);
        work = Integer.parseInt(marked.substring(at + 1, end));
        return end + 1;
      }
      case LINK -> {
        int end = marked.indexOf(LINK_TEXT, at);
        url = marked.substring(at + 1, end);
        url = isWeb(url) ? url : "";
        return end + 1;
      }
      case WORK_END -> work = NO_WORK;
      case LINK_END -> url = "";
      case LINE -> words.append(runs.isEmpty() ? "" : " ");
      default -> {
        // An end of a label was cut off before.
      }
    }
    return at + 1;
  }

  private void set(char mark, boolean isOn) {
    if (isOn) {
      how.add(mark);
    } else {
      how.remove(mark);
    }
  }

  private boolean endsWithStop() {
    Run last = runs.isEmpty() ? new Run("", how, NO_WORK, "") : runs.get(runs.size() - 1);
    return last.work() != NO_WORK && last.text().endsWith(".");
  }

  private void flush() {
    if (words.length() > 0) {
      // The processor sees the mark between two stops: of "Ibid." and of what ends a citation.
      boolean isSecond = words.charAt(0) == '.' && work == NO_WORK && endsWithStop();
      if (!isSecond || words.length() > 1) {
        runs.add(new Run(words.substring(isSecond ? 1 : 0), how, work, url));
      }
      words.setLength(0);
    }
  }
}
