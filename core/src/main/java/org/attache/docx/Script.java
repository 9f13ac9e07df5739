package org.attache.docx;

import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;

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
   * The typeface for what runs from right to left in text of a family. A document from left to
   * right takes the first fallback unseen: looking for letters means reading fonts.
   */
  FontFamily rightToLeftFace(FontFamily family, Fonts fonts) {
    if (isRightToLeft) {
      return fonts.rightToLeft(family, language);
    }
    return fonts.fallbacks().isEmpty() ? family : fonts.fallbacks().get(0);
  }
}
