package org.attache.docx;

import org.attache.brief.Direction;
import org.attache.brief.Front;

/**
 * The language and direction of a document, and what follows from them for a run of text.
 *
 * @param language BCP 47 tag
 * @param isRightToLeft whether paragraphs run from right to left
 */
record Script(String language, boolean isRightToLeft) {

  /** What Word writes for text in the scripts that a document is not in. */
  private static final String OTHER_RIGHT_TO_LEFT = "ar-SA";

  private static final String OTHER_LEFT_TO_RIGHT = "en-GB";

  /** The first of the Hebrew block. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  static Script of(Front front) {
    return new Script(front.language(), front.direction() == Direction.RIGHT_TO_LEFT);
  }

  /** The language of text in scripts that run from left to right. */
  String leftToRight() {
    return isRightToLeft ? OTHER_LEFT_TO_RIGHT : language;
  }

  /** The language of text in scripts that run from right to left. */
  String rightToLeft() {
    return isRightToLeft ? language : OTHER_RIGHT_TO_LEFT;
  }

  /**
   * Whether a text is to be set from right to left: it has such letters, or it takes after its
   * document, having neither other letters nor numbers.
   */
  boolean setsRightToLeft(String text) {
    if (!isRightToLeft && hasNone(text)) {
      return false;
    }
    boolean hasLeftToRight = false;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER ->
            hasLeftToRight = true;
        default -> {}
      }
    }
    return isRightToLeft && !hasLeftToRight;
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
}
