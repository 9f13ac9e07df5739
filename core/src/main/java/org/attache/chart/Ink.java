package org.attache.chart;

import org.attache.theme.Align;
import org.attache.theme.Colour;

/**
 * How words are written.
 *
 * @param isBold emphatic weight
 * @param size of the type, in points
 * @param colour of the type
 * @param align what the place given stands for: the words' left end, their middle or their right
 *     end
 */
record Ink(boolean isBold, double size, Colour colour, Align align) {

  Ink(boolean isBold, double size, Colour colour) {
    this(isBold, size, colour, Align.START);
  }

  Ink bold() {
    return new Ink(true, size, colour, align);
  }

  Ink in(Colour other) {
    return new Ink(isBold, size, other, align);
  }

  Ink centred() {
    return new Ink(isBold, size, colour, Align.CENTRE);
  }

  Ink endingThere() {
    return new Ink(isBold, size, colour, Align.END);
  }
}
