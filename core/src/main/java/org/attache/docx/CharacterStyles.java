package org.attache.docx;

import java.io.IOException;
import java.util.List;
import org.attache.ooxml.Markup;
import org.attache.theme.Palette;
import org.attache.theme.Theme;

/** Writes the styles of words within a paragraph. */
final class CharacterStyles {

  private CharacterStyles() {}

  static void write(StyleWriter styles) throws IOException {
    Theme theme = styles.theme();
    Palette palette = theme.palette();
    ground(Style.DEFAULT_FONT, styles);
    styles.character(Style.STRONG, new LetterFormat().bold());
    styles.character(Style.EMPHASIS, new LetterFormat().italic());
    styles.character(Style.STRONG_AND_EMPHASIS, Style.STRONG, new LetterFormat().italic());
    LetterFormat code =
        new LetterFormat().fonts(theme.fonts().mono(), theme.fonts(), styles.script()).noProof();
    styles.character(Style.CODE_WORDS, code);
    styles.character(Style.HYPERLINK, new LetterFormat().colour(palette.link()));
    weighed(Style.CODE_WORDS, Style.STRONG_CODE_WORDS, Style.EMPHASIS_CODE_WORDS, styles);
    styles.character(
        Style.STRONG_EMPHASIS_CODE_WORDS, Style.STRONG_CODE_WORDS, new LetterFormat().italic());
    weighed(Style.HYPERLINK, Style.STRONG_HYPERLINK, Style.EMPHASIS_HYPERLINK, styles);
    styles.character(
        Style.STRONG_EMPHASIS_HYPERLINK, Style.STRONG_HYPERLINK, new LetterFormat().italic());
    styles.character(Style.CAPTION_NUMBER, new LetterFormat().colour(palette.accent()));
    for (Style style : List.of(Style.SUPERSCRIPT, Style.SUBSCRIPT, Style.SMALL_CAPITALS)) {
      styles.character(style, LetteredStyle.letters(style, new LetterFormat()));
    }
    for (LetteredStyle lettered : styles.ids().lettered()) {
      styles.lettered(lettered);
    }
    styles.character(Style.FOOTNOTE_REFERENCE, new LetterFormat().raised());
    styles.character(Style.ENDNOTE_REFERENCE, new LetterFormat().raised());
    styles.character(Style.COMMENT_REFERENCE, new LetterFormat());
    ground(Style.NO_LIST, styles);
  }

  /** The same words where they are important or stressed. */
  private static void weighed(Style plain, Style strong, Style emphasis, StyleWriter styles)
      throws IOException {
    styles.character(strong, plain, new LetterFormat().bold());
    styles.character(emphasis, plain, new LetterFormat().italic());
  }

  /** A style without content that all others of its kind start from. */
  private static void ground(Style style, StyleWriter styles) throws IOException {
    if (!styles.ids().isGiven(style)) {
      styles.open(style, true);
      Markup xml = styles.xml();
      xml.leaf("w:uiPriority", "w:val", "99").leaf("w:semiHidden").leaf("w:unhideWhenUsed").end();
    }
  }
}
