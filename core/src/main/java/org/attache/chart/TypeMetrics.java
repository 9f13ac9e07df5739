package org.attache.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * A font's measures without a screen: as {@link Typefaces} measures, rounded up to whole points.
 */
final class TypeMetrics extends FontMetrics {

  private static final long serialVersionUID = 1L;

  private final transient LineMetrics line;

  TypeMetrics(Font font) {
    super(font);
    line = font.getLineMetrics("x", Typefaces.exact());
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return Typefaces.exact();
  }

  @Override
  public int getAscent() {
    return (int) Math.ceil(line.getAscent());
  }

  @Override
  public int getDescent() {
    return (int) Math.ceil(line.getDescent());
  }

  @Override
  public int getLeading() {
    return (int) Math.ceil(line.getLeading());
  }

  @Override
  public int stringWidth(String text) {
    return (int) Math.ceil(font.getStringBounds(text, Typefaces.exact()).getWidth());
  }

  @Override
  public int charsWidth(char[] characters, int offset, int count) {
    return stringWidth(new String(characters, offset, count));
  }

  @Override
  public int charWidth(char character) {
    return stringWidth(String.valueOf(character));
  }
}
