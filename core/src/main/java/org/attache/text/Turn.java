package org.attache.text;

import java.util.Arrays;

/**
 * The marks of direction (U+200E, U+200F) beside a run that a reader needs who has nothing but what
 * is seen, from left to right, and works out from it what is read first. No marks are there where
 * the characters themselves say it. They paint nothing and are no part of the text.
 *
 * @param left marks on the left of the run, as seen from left to right
 * @param right marks on its right
 */
public record Turn(String left, String right) {

  /** No marks. */
  public static final Turn NONE = new Turn("", "");

  /** In place of the level of a number that stands among words from right to left. */
  static final byte NUMBER = 126;

  private static final String LEFT_TO_RIGHT = "\u200E";
  private static final String RIGHT_TO_LEFT = "\u200F";

  /** Whether there are no marks. */
  public boolean isNone() {
    return left.isEmpty() && right.isEmpty();
  }

  /**
   * The marks of a line's runs.
   *
   * <p>What runs from left to right among words that run from right to left is held together by
   * marks of the one direction, and apart from what stands beside it by marks of the other; so is
   * what runs from right to left in a line that begins on the left, and what the line begins with
   * says the direction of all of it.
   *
   * @param levels of embedding of the runs as seen from left to right; {@link #NUMBER} for a number
   *     of digits alone that is read from left to right wherever it stands
   * @param isRightToLeft whether the line begins on the right
   */
  static Turn[] of(byte[] levels, boolean isRightToLeft) {
    Turn[] turns = new Turn[levels.length];
    for (int i = 0; i < levels.length; i++) {
      turns[i] =
          new Turn(
              marks(levels, i, -1, isRightToLeft),
              new StringBuilder(marks(levels, i, 1, isRightToLeft)).reverse().toString());
    }
    boolean isOneWay = true;
    for (byte level : levels) {
      isOneWay &= (level & 1) == 0;
    }
    if (isOneWay) {
      Arrays.fill(turns, NONE);
    }
    return turns;
  }

  /** The marks on one side, from the outside to the run. */
  private static String marks(byte[] levels, int index, int step, boolean isRightToLeft) {
    int beside = index + step;
    int outside = isRightToLeft ? 1 : 0;
    int other = beside < 0 || beside >= levels.length ? outside : levels[beside];
    int own = levels[index];
    boolean isOuter = !isRightToLeft && own > 0 && other == 0;
    if (own == NUMBER) {
      return isOuter ? LEFT_TO_RIGHT + RIGHT_TO_LEFT : "";
    }
    String outer = isOuter ? LEFT_TO_RIGHT : "";
    return own > 1 && other < 2 ? outer + RIGHT_TO_LEFT + LEFT_TO_RIGHT : outer;
  }
}
