package org.attache.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How words differ from their paragraph: by a character style, which can only be one, and by what
 * must come on top of it.
 *
 * @param isStrong important
 * @param isEmphasised stressed
 * @param isCode an identifier
 * @param isLink something to click
 * @param isNumber a caption's label and number
 * @param isNote a note's mark
 * @param language BCP 47 tag; empty for the document's
 */
record Look(
    boolean isStrong,
    boolean isEmphasised,
    boolean isCode,
    boolean isLink,
    boolean isNumber,
    boolean isNote,
    String language) {

  static final Look PLAIN = new Look(false, false, false, false, false, false, "");

  boolean isPlain() {
    return equals(PLAIN);
  }

  Look withStrong() {
    return new Look(true, isEmphasised, isCode, isLink, isNumber, isNote, language);
  }

  Look withEmphasis() {
    return new Look(isStrong, true, isCode, isLink, isNumber, isNote, language);
  }

  Look withCode() {
    return new Look(isStrong, isEmphasised, true, isLink, isNumber, isNote, language);
  }

  Look withLink() {
    return new Look(isStrong, isEmphasised, isCode, true, isNumber, isNote, language);
  }

  Look withNumber() {
    return new Look(isStrong, isEmphasised, isCode, isLink, true, isNote, language);
  }

  Look withNote() {
    return new Look(false, false, false, false, false, true, language);
  }

  Look withLanguage(String other) {
    return new Look(isStrong, isEmphasised, isCode, isLink, isNumber, isNote, other);
  }

  /** Writes the character style and what it does not cover. */
  void write(CTRPr properties) {
    Style style = style();
    if (style != Style.DEFAULT_FONT) {
      properties.addNewRStyle().setVal(style.id());
    }
    if (isStrong && style != Style.STRONG) {
      properties.addNewB();
      properties.addNewBCs();
    }
    if (isEmphasised && style != Style.EMPHASIS) {
      properties.addNewI();
      properties.addNewICs();
    }
  }

  private Style style() {
    if (isNote) {
      return Style.FOOTNOTE_REFERENCE;
    }
    if (isNumber) {
      return Style.CAPTION_NUMBER;
    }
    if (isCode) {
      return Style.CODE_WORDS;
    }
    if (isLink) {
      return Style.HYPERLINK;
    }
    if (isStrong) {
      return Style.STRONG;
    }
    return isEmphasised ? Style.EMPHASIS : Style.DEFAULT_FONT;
  }
}
