package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;

/**
 * Which list a paragraph is an item of.
 *
 * @param list the number of the list, from 1
 * @param level of the list that gives the mark, from 0
 */
record ListNumber(int list, int level) {

  /** Writes {@code w:numPr}, as it stands among a paragraph's properties. */
  void write(Markup xml) throws IOException {
    xml.start("w:numPr");
    xml.leaf("w:ilvl", "w:val", Integer.toString(level));
    xml.leaf("w:numId", "w:val", Integer.toString(list));
    xml.end();
  }
}
