package org.attache.theme;

import java.util.List;

/**
 * The colours of a theme, by use.
 *
 * @param text running text
 * @param muted captions, notes, page furniture; readable on the background
 * @param accent headings, the cover, emphasis
 * @param link links
 * @param rule lines
 * @param tint the ground of boxes
 * @param background the sheet
 * @param series the data's colours in order, told apart in shade as well as hue
 */
public record Palette(
    Colour text,
    Colour muted,
    Colour accent,
    Colour link,
    Colour rule,
    Colour tint,
    Colour background,
    List<Colour> series) {

  /** Contrast that WCAG 2.2 asks of text (1.4.3). */
  private static final double LEGIBLE = 4.5;

  public Palette {
    series = List.copyOf(series);
    if (series.size() < 4) {
      throw new IllegalArgumentException("series needs four colours or more: " + series.size());
    }
  }

  /** Lines across a chart's plot, fainter than rules. */
  public Colour gridline() {
    return rule.mixed(background, 0.6);
  }

  /** The line that a chart's categories stand on. */
  public Colour baseline() {
    return text.mixed(background, 0.75);
  }

  /** What joins two marks of a chart, or a mark and its name. */
  public Colour joint() {
    return muted.mixed(background, 0.55);
  }

  /** A series' colour; where the colours end they begin again, paler. The index is from 0. */
  public Colour series(int index) {
    Colour colour = series.get(index % series.size());
    return isPaler(index) ? colour.mixed(background, 0.6) : colour;
  }

  /** Whether the colours have ended and begun again before a series, whose index is from 0. */
  public boolean isPaler(int index) {
    return index / series.size() % 2 == 1;
  }

  /** A series' colour, darkened as far as words in it need to be read; the index is from 0. */
  public Colour wordsOfSeries(int index) {
    Colour colour = series(index);
    for (int step = 0; step < 20 && colour.contrast(background) < LEGIBLE; step++) {
      colour = colour.mixed(text, 0.9);
    }
    return colour;
  }

  /** The easier to read of text and background, for words on a series; the index is from 0. */
  public Colour wordsOnSeries(int index) {
    Colour ground = series(index);
    return ground.contrast(background) >= ground.contrast(text) ? background : text;
  }
}
