package org.attache.layout;

import org.attache.theme.Align;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TextStyle;

/** Makes variants of text styles. */
final class Styles {

  private Styles() {}

  /** The style in another colour. */
  static TextStyle coloured(TextStyle style, Colour colour) {
    return new TextStyle(
        style.font(),
        style.bold(),
        style.italic(),
        style.size(),
        style.leading(),
        colour,
        style.spaceBefore(),
        style.spaceAfter(),
        style.align(),
        style.keepWithNext());
  }

  /** The style in the emphatic weight. */
  static TextStyle bold(TextStyle style) {
    return new TextStyle(
        style.font(),
        true,
        style.italic(),
        style.size(),
        style.leading(),
        style.colour(),
        style.spaceBefore(),
        style.spaceAfter(),
        style.align(),
        style.keepWithNext());
  }

  /** The style made smaller, but never below what can be read. */
  static TextStyle scaled(TextStyle style, double factor) {
    double size = Math.max(TextStyle.SMALLEST.points(), style.size().points() * factor);
    double leading = style.leading().points() * size / style.size().points();
    return new TextStyle(
        style.font(),
        style.bold(),
        style.italic(),
        Length.pt(size),
        Length.pt(leading),
        style.colour(),
        style.spaceBefore(),
        style.spaceAfter(),
        Align.START,
        style.keepWithNext());
  }

  /** The style with lines that stand closer or wider. */
  static TextStyle led(TextStyle style, double factor) {
    return new TextStyle(
        style.font(),
        style.bold(),
        style.italic(),
        style.size(),
        Length.pt(style.leading().points() * factor),
        style.colour(),
        style.spaceBefore(),
        style.spaceAfter(),
        style.align(),
        style.keepWithNext());
  }
}
