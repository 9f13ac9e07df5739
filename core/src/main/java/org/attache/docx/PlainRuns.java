package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;

/**
 * Writes words and fields without a look of their own.
 *
 * @param xml where to, within a paragraph
 * @param script of the document
 */
record PlainRuns(Markup xml, Script script) {

  void text(String words) throws IOException {
    if (!words.isEmpty()) {
      xml.start("w:r");
      if (script.setsRightToLeft(words)) {
        xml.start("w:rPr").leaf("w:rtl").end();
      }
      xml.element("w:t", XmlText.of(words), "xml:space", "preserve").end();
    }
  }

  void tab() throws IOException {
    xml.start("w:r").leaf("w:tab").end();
  }

  /** A field with the result that it would have. */
  void field(String instruction, String result) throws IOException {
    mark("begin");
    xml.start("w:r");
    xml.element("w:instrText", " " + instruction + " ", "xml:space", "preserve");
    xml.end();
    mark("separate");
    text(result);
    mark("end");
  }

  private void mark(String kind) throws IOException {
    xml.start("w:r").leaf("w:fldChar", "w:fldCharType", kind).end();
  }
}
