package org.attache.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Inline;

/** Reads what {@link MarkedFormat} wrote into runs of text that are set alike. */
final class MarkedText {

  static final char ITALIC = 'i';
  static final char BOLD = 'b';
  static final char RAISED = 'r';

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

  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** No work: what the style puts before, between and behind them. */
  static final int NO_WORK = -1;

  /**
   * Words that are set alike.
   *
   * @param work which work of the citation they stand for, or {@link #NO_WORK}
   * @param url what they lead to; empty for nothing
   */
  record Run(
      String text, boolean isItalic, boolean isBold, boolean isRaised, int work, String url) {

    /** The words with how they are set around them. */
    Inline inline(Inline words) {
      Inline set = url.isEmpty() ? words : new Inline.Link(url, List.of(words));
      set = isItalic ? new Inline.Emphasis(List.of(set)) : set;
      return isBold ? new Inline.Strong(List.of(set)) : set;
    }
  }

  private final String marked;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean isItalic;
  private boolean isBold;
  private boolean isRaised;
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

  private void set(char how, boolean isOn) {
    switch (how) {
      case ITALIC -> isItalic = isOn;
      case BOLD -> isBold = isOn;
      default -> isRaised = isOn;
    }
  }

  private void flush() {
    if (words.length() > 0) {
      String text = isRaised ? raised(words.toString()) : words.toString();
      runs.add(new Run(text, isItalic, isBold, isRaised, work, url));
      words.setLength(0);
    }
  }

  /** Raised digits are characters of their own; raised words stay on the line. */
  private static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
