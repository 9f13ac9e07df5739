package org.attache.docx;

import java.util.function.Supplier;
import org.attache.theme.Length;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * Where blocks go, one after the other: the body, a cell, a content control.
 *
 * @param paragraphs appends a paragraph
 * @param tables appends a table
 * @param controls appends a content control
 * @param width of the text
 */
record Flow(
    Supplier<CTP> paragraphs, Supplier<CTTbl> tables, Supplier<CTSdtBlock> controls, Length width) {

  static Flow of(CTBody body, Length width) {
    return new Flow(body::addNewP, body::addNewTbl, body::addNewSdt, width);
  }

  static Flow of(CTTc cell, Length width) {
    return new Flow(cell::addNewP, cell::addNewTbl, cell::addNewSdt, width);
  }

  static Flow of(CTSdtContentBlock control, Length width) {
    return new Flow(control::addNewP, control::addNewTbl, control::addNewSdt, width);
  }

  /** Appends a paragraph of that style. */
  CTP paragraph(Style style) {
    CTP paragraph = paragraphs.get();
    paragraph.addNewPPr().addNewPStyle().setVal(style.id());
    return paragraph;
  }

  /** Appends a table. */
  CTTbl table() {
    return tables.get();
  }

  /** Appends a content control. */
  CTSdtBlock control() {
    return controls.get();
  }
}
