package org.attache.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Shapes text in the fonts of a theme. Safe for use by many threads.
 *
 * <p>Characters that the chosen face lacks are taken from the theme's fallbacks.
 */
public final class Typesetter {

  private static final int MOST_CHAINS = 512;

  private record ChainKey(FontRole role, boolean isBold, boolean isItalic, String language) {
    // Written out: those that Java makes for a record cost milliseconds when first called.

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof ChainKey other
          && role == other.role
          && isBold == other.isBold
          && isItalic == other.isItalic
          && language.equals(other.language);
    }

    @Override
    public int hashCode() {
      int hash = role.hashCode();
      hash = 31 * hash + Boolean.hashCode(isBold);
      hash = 31 * hash + Boolean.hashCode(isItalic);
      return 31 * hash + language.hashCode();
    }
  }

  private final FontBook book;
  private final Fonts fonts;
  private final Map<ChainKey, FontChain> chains = new ConcurrentHashMap<>();

  /** A typesetter for the fonts of a theme. */
  public Typesetter(FontBook book, Fonts fonts) {
    this.book = book;
    this.fonts = fonts;
  }

  /** Shapes a paragraph; characters that no font has are collected. */
  public Passage shape(StyledText text, MissingGlyphs missing) {
    return new Passage(new Itemizer(this, missing, text).items(), text, book);
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

  FontChain chain(TextFont font, String language) {
    ChainKey key = new ChainKey(font.role(), font.isBold(), font.isItalic(), language);
    FontChain known = chains.get(key);
    if (known == null) {
      known = FontChain.of(book, fonts, font, language);
      if (chains.size() >= MOST_CHAINS) {
        chains.clear();
      }
      chains.put(key, known);
    }
    return known;
  }

  Bonds bonds() {
    return book.bonds();
  }

  LineBreaks lineBreaks() {
    return book.lineBreaks();
  }
}
