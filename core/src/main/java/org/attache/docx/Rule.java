package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;

/**
 * A line along an edge of a paragraph, a cell or a table.
 *
 * @param eighths its width, in eighths of a point
 * @param space from the text, in points
 * @param colour of the line
 */
record Rule(int eighths, int space, Colour colour) {

  static final int HAIRLINE = 4;

  static Rule of(int eighths, Colour colour) {
    return new Rule(eighths, 0, colour);
  }

  /** Writes it as an element such as {@code w:top}. */
  void write(String element, Markup xml) throws IOException {
    xml.leaf(
        element,
        "w:val",
        "single",
        "w:sz",
        Integer.toString(eighths),
        "w:space",
        Integer.toString(space),
        "w:color",
        colour.hex());
  }
}
