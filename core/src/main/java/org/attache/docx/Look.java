package org.attache.docx;

import java.util.EnumSet;
import java.util.Set;
import org.attache.brief.Lettering;

/**
 * How words differ from their paragraph: by a character style, of which they can have but one.
 *
 * @param isStrong important
 * @param isEmphasised stressed
 * @param isCode an identifier
 * @param isLink something to click
 * @param isNumber a caption's label and number
 * @param note the style of a note's mark; {@link Style#DEFAULT_FONT} for what is none
 * @param letterings how they are set beside that
 * @param language BCP 47 tag; empty for the document's
 */
record Look(
    boolean isStrong,
    boolean isEmphasised,
    boolean isCode,
    boolean isLink,
    boolean isNumber,
    Style note,
    Set<Lettering> letterings,
    String language) {

  static final Look PLAIN =
      new Look(false, false, false, false, false, Style.DEFAULT_FONT, Set.of(), "");

  boolean isPlain() {
    boolean isMarked =
        isStrong || isEmphasised || isCode || isLink || isNumber || note != Style.DEFAULT_FONT;
    return !isMarked && letterings.isEmpty() && language.isEmpty();
  }

  Look withStrong() {
    return new Look(true, isEmphasised, isCode, isLink, isNumber, note, letterings, language);
  }

  Look withEmphasis() {
    return new Look(isStrong, true, isCode, isLink, isNumber, note, letterings, language);
  }

  Look withCode() {
    return new Look(isStrong, isEmphasised, true, isLink, isNumber, note, letterings, language);
  }

  Look withLink() {
    return new Look(isStrong, isEmphasised, isCode, true, isNumber, note, letterings, language);
  }

  Look withNumber() {
    return new Look(isStrong, isEmphasised, isCode, isLink, true, note, letterings, language);
  }

  /** As a note's mark, of a style. */
  Look withNote(Style reference) {
    return new Look(false, false, false, false, false, reference, letterings, language);
  }

  Look withLettering(Lettering lettering) {
    EnumSet<Lettering> all = EnumSet.of(lettering);
    all.addAll(letterings);
    return new Look(isStrong, isEmphasised, isCode, isLink, isNumber, note, all, language);
  }

  Look withLanguage(String other) {
    return new Look(isStrong, isEmphasised, isCode, isLink, isNumber, note, letterings, other);
  }

  /** Writes the character style; there is one for every way that looks go together. */
  void write(Story story) {
    Style style = style();
    if (!letterings.isEmpty() && note == Style.DEFAULT_FONT) {
      story.val("w:rStyle", story.styles().of(style, letterings));
    } else if (style != Style.DEFAULT_FONT) {
      story.val("w:rStyle", story.styles().of(style));
    }
  }

  private Style style() {
    if (note != Style.DEFAULT_FONT) {
      return note;
    }
    if (isNumber) {
      return Style.CAPTION_NUMBER;
    }
    if (isCode) {
      return weighed(
          Style.CODE_WORDS,
          Style.STRONG_CODE_WORDS,
          Style.EMPHASIS_CODE_WORDS,
          Style.STRONG_EMPHASIS_CODE_WORDS);
    }
    if (isLink) {
      return weighed(
          Style.HYPERLINK,
          Style.STRONG_HYPERLINK,
          Style.EMPHASIS_HYPERLINK,
          Style.STRONG_EMPHASIS_HYPERLINK);
    }
    return weighed(Style.DEFAULT_FONT, Style.STRONG, Style.EMPHASIS, Style.STRONG_AND_EMPHASIS);
  }

  private Style weighed(Style plain, Style strong, Style emphasis, Style both) {
    if (isStrong) {
      return isEmphasised ? both : strong;
    }
    return isEmphasised ? emphasis : plain;
  }
}
