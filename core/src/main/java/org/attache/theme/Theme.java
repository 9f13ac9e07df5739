package org.attache.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a brief looks.
 *
 * @param name the theme's name
 * @param paper page and margins
 * @param fonts typefaces
 * @param palette colours
 * @param styles a text style for every {@link StyleName}
 */
public record Theme(
    String name, Paper paper, Fonts fonts, Palette palette, Map<StyleName, TextStyle> styles) {

  public Theme {
    for (StyleName style : StyleName.values()) {
      if (!styles.containsKey(style)) {
        throw new IllegalArgumentException("no text style " + style);
      }
    }
    styles = Collections.unmodifiableMap(new EnumMap<>(styles));
  }

  /** The text style of that name. */
  public TextStyle style(StyleName style) {
    return styles.get(style);
  }
}
