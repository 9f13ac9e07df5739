package org.attache.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a brief looks.
 *
 * @param name the theme's name
 * @param paper page and margins
 * @param arrangement columns and the place of notes
 * @param logo the picture in the title block
 * @param fonts typefaces
 * @param palette colours
 * @param styles a text style for every {@link StyleName}
 */
public record Theme(
    String name,
    Paper paper,
    Arrangement arrangement,
    Logo logo,
    Fonts fonts,
    Palette palette,
    Map<StyleName, TextStyle> styles) {

  public Theme {
    for (StyleName style : StyleName.values()) {
      if (!styles.containsKey(style)) {
        throw new IllegalArgumentException("no text style " + style);
      }
    }
    styles = Collections.unmodifiableMap(new EnumMap<>(styles));
  }

  /** This on other paper. */
  public Theme withPaper(Paper other) {
    return new Theme(name, other, arrangement, logo, fonts, palette, styles);
  }

  /** This with text arranged otherwise. */
  public Theme withArrangement(Arrangement other) {
    return new Theme(name, paper, other, logo, fonts, palette, styles);
  }

  /** This with another logo. */
  public Theme withLogo(Logo other) {
    return new Theme(name, paper, arrangement, other, fonts, palette, styles);
  }

  /** The text style of that name. */
  public TextStyle style(StyleName style) {
    return styles.get(style);
  }
}
