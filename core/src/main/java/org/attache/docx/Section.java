package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;

/**
 * A stretch of text in columns and pages of one shape.
 *
 * @param isFirst whether the document begins with it
 * @param isContinuous whether it begins on the page where the one before ends
 * @param span what its text reaches across
 * @param notes the kind of the document's notes
 */
record Section(boolean isFirst, boolean isContinuous, Span span, NoteForm notes) {

  /** Whether its sheets lie on the other side than the document's. */
  boolean isTurned() {
    return span == Span.TURNED;
  }

  /** Writes what stands in {@code w:sectPr} between its references and the shape of its pages. */
  void write(Markup xml) throws IOException {
    if (notes == NoteForm.ENDNOTE) {
      // Word would count them in Roman numerals.
      xml.start("w:endnotePr").leaf("w:numFmt", "w:val", "decimal").end();
    }
    if (isContinuous) {
      xml.leaf("w:type", "w:val", "continuous");
    }
  }
}
