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
 * @param reference the document that Word files take their look from instead
 */
public record Theme(
    String name,
    Paper paper,
    Arrangement arrangement,
    Logo logo,
    Fonts fonts,
    Palette palette,
    Map<StyleName, TextStyle> styles,
    WordReference reference) {

  public Theme {
    for (StyleName style : StyleName.values()) {
      if (!styles.containsKey(style)) {
        throw new IllegalArgumentException("no text style " + style);
      }
    }
    styles = Collections.unmodifiableMap(new EnumMap<>(styles));
  }

  /** A theme that Word files follow too. */
  public Theme(
      String name,
      Paper paper,
      Arrangement arrangement,
      Logo logo,
      Fonts fonts,
      Palette palette,
      Map<StyleName, TextStyle> styles) {
    this(name, paper, arrangement, logo, fonts, palette, styles, WordReference.NONE);
  }

  /** This on other paper. */
  public Theme withPaper(Paper other) {
    return new Theme(name, other, arrangement, logo, fonts, palette, styles, reference);
  }

  /** This with text arranged otherwise. */
  public Theme withArrangement(Arrangement other) {
    return new Theme(name, paper, other, logo, fonts, palette, styles, reference);
  }

  /** This with another logo. */
  public Theme withLogo(Logo other) {
    return new Theme(name, paper, arrangement, other, fonts, palette, styles, reference);
  }

  /** This with Word files that look as another document. */
  public Theme withReference(WordReference other) {
    return new Theme(name, paper, arrangement, logo, fonts, palette, styles, other);
  }

  /** The text style of that name. */
  public TextStyle style(StyleName style) {
    return styles.get(style);
  }
}
