package org.attache.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.attache.theme.Fonts;

/**
 * Shapes text in the fonts of a theme. Safe for use by many threads.
 *
 * <p>Characters that the chosen face lacks are taken from the theme's fallbacks.
 */
public final class Typesetter {

  private static final BreakIterator LINES = BreakIterator.getLineInstance(ULocale.ROOT);

  private final FontBook book;
  private final Fonts fonts;

  /** A typesetter for the fonts of a theme. */
  public Typesetter(FontBook book, Fonts fonts) {
    this.book = book;
    this.fonts = fonts;
  }

  /** Shapes a paragraph; characters that no font has are collected. */
  public Passage shape(StyledText text, MissingGlyphs missing) {
    Itemizer itemizer = new Itemizer(book, fonts, missing, text);
    return new Passage(itemizer.items(lineBreaks()), text, book.hyphenator());
  }

  /** How far a type reaches above the baseline, in points. */
  public double ascent(TextFont font) {
    return face(font).ascent() * font.size() / 1000;
  }

  /** How far a type reaches below the baseline, in points; positive. */
  public double descent(TextFont font) {
    return face(font).descent() * font.size() / 1000;
  }

  private Face face(TextFont font) {
    return book.face(fonts.family(font.role()).file(font.isBold(), font.isItalic()));
  }

  /** An iterator keeps a place, so each call has its own. */
  private static BreakIterator lineBreaks() {
    synchronized (LINES) {
      return LINES.clone();
    }
  }
}
