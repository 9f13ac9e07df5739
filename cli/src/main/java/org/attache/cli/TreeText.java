package org.attache.cli;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.TerminalWidth;

/** Draws trees for terminals, in lines of a width. */
final class TreeText {

  private static final int NARROWEST = 24;
  private static final String RESET = "\u001B[0m";

  private final int columns;
  private final boolean isColourful;

  /** How a branch looks. */
  enum Look {
    PLAIN(""),
    STRONG("\u001B[1m"),
    SOURCE("\u001B[36m"),
    FAINT("\u001B[2m");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  /**
   * A branch.
   *
   * @param text what it says
   * @param look how it looks
   * @param isCut whether it stays on one line and loses its end if it is too long
   * @param below what hangs from it
   */
  record Branch(String text, Look look, boolean isCut, List<Branch> below) {
    Branch {
      below = List.copyOf(below);
    }

    static Branch of(String text, Look look, List<Branch> below) {
      return new Branch(text, look, false, below);
    }

    static Branch leaf(String text, Look look) {
      return of(text, look, List.of());
    }
  }

  TreeText(int columns, boolean isColourful) {
    this.columns = columns;
    this.isColourful = isColourful;
  }

  List<String> tree(Branch root) {
    List<String> lines = new ArrayList<>();
    add(root, "", "", lines);
    return lines;
  }

  private void add(Branch branch, String first, String rest, List<String> lines) {
    boolean hasBelow = !branch.below().isEmpty();
    String hang = hasBelow ? rest + "│  " : rest + "  ";
    int room = Math.max(NARROWEST, columns - width(hang));
    String text = visible(branch.text());
    List<String> words = branch.isCut() ? List.of(cut(text, room)) : wrapped(text, room);
    for (int i = 0; i < words.size(); i++) {
      lines.add((i == 0 ? first : hang) + painted(words.get(i), branch.look()));
    }
    for (int i = 0; i < branch.below().size(); i++) {
      boolean isLast = i == branch.below().size() - 1;
      add(
          branch.below().get(i),
          rest + (isLast ? "└─ " : "├─ "),
          rest + (isLast ? "   " : "│  "),
          lines);
    }
  }

  /** The text as it looks. */
  String painted(String text, Look look) {
    return isColourful && !look.code.isEmpty() ? look.code + text + RESET : text;
  }

  int columns() {
    return columns;
  }

  private static List<String> wrapped(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line) + 1 + width(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The beginning of a text that is too long for its room. */
  static String cut(String text, int room) {
    if (width(text) <= room) {
      return text;
    }
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += TerminalWidth.of(c);
      if (used > room - 1) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end) + "…";
  }

  static int width(CharSequence text) {
    return text.codePoints().map(TerminalWidth::of).sum();
  }

  /** Without what would move a terminal's cursor or turn its text around. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isTurn = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
      if (c == '\t' || c == '\n' || c == '\r' || c == '\u00A0') {
        shown.append(' ');
      } else if (!Character.isISOControl(c) && !isTurn) {
        shown.append(c);
      }
    }
    return shown.toString().strip();
  }
}
