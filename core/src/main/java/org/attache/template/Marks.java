package org.attache.template;

/**
 * The private characters by which values pass through Pebble, Markdown and YAML untouched.
 *
 * <p>Noncharacters delimit marks; the ASCII punctuation of data is moved to private code points,
 * where no syntax sees it, and moved back once everything is parsed. Both are taken out of data
 * first, so that nobody can write a mark by hand.
 */
final class Marks {

  /** Begins a value: its index in the figures, {@link #TEXT}, its words, {@link #END}. */
  static final char VALUE = '\uFDD0';

  static final char TEXT = '\uFDD1';
  static final char END = '\uFDD2';

  /** Begins a citation: its index, {@link #END}. */
  static final char CITE = '\uFDD3';

  /** In the info string of a fence: the line it stands on in its file. */
  static final char LINE = '\uFDD4';

  /** Stands after a tag so that Pebble leaves the line end that follows. */
  static final char KEEP = '\uFDD5';

  /** Begins words in English within a brief in another language; they end at {@link #OTHER}. */
  static final char ENGLISH = '\uFDD6';

  static final char OTHER = '\uFDD7';

  /** No character below is a mark or was moved. */
  static final char PRIVATE = '\uE000';

  private static final char MOVED = '\uE100';

  /** Where the punctuation of Markdown that a user wrote waits until expressions are evaluated. */
  private static final char SHIELDED = '\uE200';

  private Marks() {}

  /** Words that are in English while the brief is not. */
  static String english(String words) {
    return ENGLISH + words + OTHER;
  }

  /** A value's words as data on one line: no marks, no control characters, single spaces. */
  static String line(String data) {
    String clean = clean(data);
    if (clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0 && clean.indexOf("  ") < 0) {
      return clean;
    }
    StringBuilder line = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean isBlank = c == ' ' || c == '\n' || c == '\t';
      if (!isBlank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** Text without marks and control characters; lines stay. */
  static String clean(String data) {
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      boolean isUsual = c >= ' ' && c < 0x7F; // as almost all are
      if (!isUsual && isForbidden(c)) {
        return cleaned(data);
      }
    }
    return data;
  }

  /** The same words with ASCII punctuation moved out of every syntax's sight. */
  static String inert(String text) {
    return moved(text, MOVED);
  }

  /**
   * Markdown whose punctuation {@link #inert} leaves alone: Pebble hands filters plain strings, so
   * what may stay markup must show in the characters themselves.
   */
  static String shielded(String markdown) {
    return moved(markdown, SHIELDED);
  }

  /** One character of shielded Markdown. */
  static char shielded(char punctuation) {
    return (char) (punctuation + SHIELDED);
  }

  /** One character of Markdown as it was written; data stay inert. */
  static char unshielded(char c) {
    return isIn(c, SHIELDED) ? (char) (c - SHIELDED) : c;
  }

  private static String moved(String text, char block) {
    for (int i = 0; i < text.length(); i++) {
      if (isPunctuation(text.charAt(i))) {
        char[] moved = text.toCharArray();
        for (int j = i; j < moved.length; j++) {
          if (isPunctuation(moved[j])) {
            moved[j] += block;
          }
        }
        return new String(moved);
      }
    }
    return text;
  }

  /** Moves one character back. */
  static char visible(char c) {
    if (isIn(c, MOVED)) {
      return (char) (c - MOVED);
    }
    return unshielded(c);
  }

  private static boolean isIn(char c, char block) {
    return c >= block && c < block + 0x80;
  }

  /** Moves all characters back. */
  static String visible(String text) {
    if (text.indexOf(ENGLISH) >= 0) {
      return visible(text.replace(ENGLISH + "", "").replace(OTHER + "", ""));
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= PRIVATE && visible(text.charAt(i)) != text.charAt(i)) {
        char[] back = text.toCharArray();
        for (int j = i; j < back.length; j++) {
          back[j] = visible(back[j]);
        }
        return new String(back);
      }
    }
    return text;
  }

  /** The words alone: marks of values give their text, citations nothing. */
  static String words(String marked) {
    if (marked.indexOf(VALUE) < 0 && marked.indexOf(CITE) < 0) {
      return visible(marked);
    }
    StringBuilder words = new StringBuilder();
    boolean isHidden = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == VALUE || c == CITE) {
        isHidden = true;
      } else if (c == TEXT || c == END) {
        isHidden = false;
      } else if (!isHidden && c != ENGLISH && c != OTHER) {
        words.append(visible(c));
      }
    }
    return words.toString();
  }

  private static boolean isPunctuation(char c) {
    return c < 'A' ? c > ' ' && (c < '0' || c > '9') : c > 'Z' && (c < 'a' || c > 'z' && c < 0x7F);
  }

  private static boolean isForbidden(char c) {
    return c >= '\uFDD0' && c <= '\uFDEF'
        || isIn(c, MOVED)
        || isIn(c, SHIELDED)
        || c < ' ' && c != '\n' && c != '\t'
        || c == 0x7F
        || c == '\u2028'
        || c == '\u2029';
  }

  private static String cleaned(String data) {
    StringBuilder clean = new StringBuilder(data.length());
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      if (c == '\r' || c == '\u2028' || c == '\u2029') {
        boolean isPair = c == '\r' && i + 1 < data.length() && data.charAt(i + 1) == '\n';
        if (!isPair) {
          clean.append('\n');
        }
      } else if (!isForbidden(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
