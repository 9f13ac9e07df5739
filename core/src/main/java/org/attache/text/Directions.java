package org.attache.text;

import com.ibm.icu.text.Bidi;
import java.util.List;
import org.attache.text.StyledText.Stretch;

/**
 * The embedding level of every character (UAX 9). Signed numbers and ranges stand by themselves, so
 * that their sign and their order survive among right-to-left words; what a stretch opens without
 * closing ends with it, so that no value turns the words behind it.
 */
final class Directions {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';
  private static final char LEAST_RIGHT_TO_LEFT = '\u0590';
  private static final byte[] ALL_LEFT_TO_RIGHT = {};

  private final String text;
  private final List<Stretch> stretches;
  private final StringBuilder analysed;
  private final int[] places;

  private Directions(StyledText styled) {
    this.text = styled.text();
    this.stretches = styled.stretches();
    this.analysed = new StringBuilder(text.length() + 16);
    this.places = new int[text.length()];
  }

  /** The level of each character; empty where all run from left to right. */
  static byte[] levels(StyledText styled) {
    if (!styled.isRightToLeft() && !hasRightToLeft(styled.text())) {
      return ALL_LEFT_TO_RIGHT;
    }
    return new Directions(styled).find(styled.isRightToLeft());
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c < LEAST_RIGHT_TO_LEFT || c >= '\u0900' && c < '\u200E';
      if (!isPlain && (c < '\u0900' || isControl(c) || c == '\u200F' || c >= '\uD800')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  private byte[] find(boolean isRightToLeft) {
    int from = 0;
    for (Stretch stretch : stretches) {
      addStretch(from, stretch.end());
      from = stretch.end();
    }
    Bidi bidi = new Bidi();
    bidi.setPara(analysed.toString(), isRightToLeft ? Bidi.RTL : Bidi.LTR, null);
    byte[] found = bidi.getLevels();
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = found[Math.min(places[i], found.length - 1)];
    }
    return levels;
  }

  private void addStretch(int from, int to) {
    boolean[] isDropped = unbalanced(from, to);
    for (int i = from; i < to; ) {
      int end = Numerals.end(text, i, to);
      boolean isApart = end > i;
      if (isApart) {
        analysed.append(LEFT_TO_RIGHT_ISOLATE);
      }
      end = Math.max(end, i + 1);
      for (; i < end; i++) {
        places[i] = analysed.length();
        if (isDropped.length == 0 || !isDropped[i - from]) {
          analysed.append(text.charAt(i));
        }
      }
      if (isApart) {
        analysed.append(POP_ISOLATE);
      }
    }
  }

  /** Which controls of a stretch have no partner in it; empty where there are none. */
  private boolean[] unbalanced(int from, int to) {
    boolean[] isDropped = {};
    int[] open = {};
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        continue;
      }
      if (isDropped.length == 0) {
        isDropped = new boolean[to - from];
        open = new int[to - from];
      }
      isDropped[i - from] = true;
      boolean isEnd = c == POP_ISOLATE || c == '\u202C';
      if (!isEnd) {
        open[depth++] = i;
      } else if (depth > 0 && (c == POP_ISOLATE) == (text.charAt(open[depth - 1]) >= '\u2066')) {
        isDropped[i - from] = false;
        isDropped[open[--depth] - from] = false;
      }
    }
    return isDropped;
  }
}
