package org.attache.theme;

import java.util.List;

/**
 * The typefaces of a theme.
 *
 * @param body for running text
 * @param sans for headings, tables, charts, page furniture
 * @param mono for code and identifiers
 * @param fallbacks tried in order for characters that the chosen face lacks
 */
public record Fonts(FontFamily body, FontFamily sans, FontFamily mono, List<FontFamily> fallbacks) {

  public Fonts {
    fallbacks = List.copyOf(fallbacks);
  }

  /** The typeface for a use. */
  public FontFamily family(FontRole role) {
    return switch (role) {
      case BODY -> body;
      case SANS -> sans;
      case MONO -> mono;
    };
  }
}
