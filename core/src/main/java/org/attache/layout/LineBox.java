package org.attache.layout;

import org.attache.text.TextFont;
import org.attache.text.TextLine;
import org.attache.text.Typesetter;
import org.attache.theme.TextStyle;

/**
 * How high a line is and where its baseline lies.
 *
 * @param height in points
 * @param baseline in points below the upper edge
 */
record LineBox(double height, double baseline) {

  /** A line of a style alone: the type stands in the middle of its leading. */
  static LineBox of(Typesetter typesetter, TextStyle style) {
    TextFont font = TextFont.of(style);
    double leading = style.leading().points();
    double ascent = typesetter.ascent(font);
    double descent = typesetter.descent(font);
    return new LineBox(leading, (leading - ascent - descent) / 2 + ascent);
  }

  /** A line that has room for what other fonts put above and below it. */
  LineBox with(TextLine line) {
    double above = Math.max(0, line.ascent() - baseline);
    double below = Math.max(0, line.descent() - (height - baseline));
    return above + below == 0 ? this : new LineBox(height + above + below, baseline + above);
  }
}
