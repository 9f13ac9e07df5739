package org.attache.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of text that runs one way: Word wants to be told for each run, and sets what runs from
 * right to left in a typeface and a language of its own.
 *
 * @param words the piece
 * @param isRightToLeft which way it runs
 */
record Stretch(String words, boolean isRightToLeft) {

  /** The first of the Hebrew block. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  /** What a character says of the way that text runs. */
  private enum Kind {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    NUMBER,
    NEUTRAL
  }

  /**
   * The pieces of a text. Text with letters of one way runs that way whole; numbers alone run from
   * left to right, and marks alone as the document does. In mixed text a number goes with the
   * letters before it unless brackets stand between, and what stands between letters of both ways
   * goes as the document does (after rules W7, N0, N1 and N2 of UAX #9).
   */
  static List<Stretch> of(String text, boolean isInRightToLeft) {
    if (!isInRightToLeft && hasNone(text)) {
      return List.of(new Stretch(text, false));
    }
    Kind[] kinds = new Kind[text.length()];
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      Arrays.fill(kinds, i, text.offsetByCodePoints(i, 1), kind(text.codePointAt(i)));
    }
    List<Kind> found = Arrays.asList(kinds);
    if (!found.contains(Kind.RIGHT_TO_LEFT)) {
      boolean isNeutral = !found.contains(Kind.LEFT_TO_RIGHT) && !found.contains(Kind.NUMBER);
      return List.of(new Stretch(text, isNeutral && isInRightToLeft));
    }
    if (!found.contains(Kind.LEFT_TO_RIGHT)) {
      return List.of(new Stretch(text, true));
    }
    return pieces(text, resolved(text, kinds, isInRightToLeft));
  }

  /** Whether all characters come before the first script that runs from right to left. */
  private static boolean hasNone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return false;
      }
    }
    return true;
  }

  private static Kind kind(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          Kind.RIGHT_TO_LEFT;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Kind.LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> Kind.NUMBER;
      default -> Kind.NEUTRAL;
    };
  }

  /** For each character whether it runs from right to left. */
  private static boolean[] resolved(String text, Kind[] kinds, boolean isInRightToLeft) {
    boolean[] ways = new boolean[kinds.length];
    Arrays.fill(ways, isInRightToLeft);
    boolean last = isInRightToLeft;
    int end = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != Kind.NEUTRAL) {
        boolean own = kinds[i] == Kind.RIGHT_TO_LEFT;
        if (kinds[i] == Kind.NUMBER) {
          own =
              text.substring(end, i).chars().anyMatch(Character::isMirrored)
                  ? isInRightToLeft
                  : last;
        }
        Arrays.fill(ways, end, i, own == last ? own : isInRightToLeft);
        ways[i] = own;
        last = own;
        end = i + 1;
      }
    }
    return ways;
  }

  private static List<Stretch> pieces(String text, boolean[] ways) {
    List<Stretch> pieces = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= ways.length; i++) {
      if (i == ways.length || ways[i] != ways[begin]) {
        pieces.add(new Stretch(text.substring(begin, i), ways[begin]));
        begin = i;
      }
    }
    return pieces;
  }
}
