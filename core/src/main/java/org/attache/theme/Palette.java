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

  public Palette {
    series = List.copyOf(series);
    if (series.size() < 4) {
      throw new IllegalArgumentException("series needs four colours or more: " + series.size());
    }
  }
}
