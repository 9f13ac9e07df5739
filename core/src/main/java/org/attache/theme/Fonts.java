package org.attache.theme;

import java.util.ArrayList;
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

  /**
   * The typeface for what runs from right to left in text of a family: the family itself if it has
   * such letters, else the first fallback made for the language, else the first that has them.
   *
   * @param language BCP 47 tag
   */
  public FontFamily rightToLeft(FontFamily family, String language) {
    if (family.regular().hasRightToLeft()) {
      return family;
    }
    List<FontFamily> others = new ArrayList<>(fallbacks);
    others.removeIf(other -> !other.regular().hasRightToLeft());
    return others.stream()
        .filter(other -> other.isFor(language))
        .findFirst()
        .or(() -> others.stream().findFirst())
        .orElse(body.regular().hasRightToLeft() ? body : family);
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
