package org.attache.docx;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Where runs go, one after the other: a paragraph or a link in it.
 *
 * @param runs appends an empty run
 * @param starts begins a bookmark
 * @param ends ends a bookmark
 */
record Line(Supplier<CTR> runs, Supplier<CTBookmark> starts, Supplier<CTMarkupRange> ends) {

  static Line of(CTP paragraph) {
    return new Line(
        paragraph::addNewR, paragraph::addNewBookmarkStart, paragraph::addNewBookmarkEnd);
  }

  static Line of(CTHyperlink link) {
    return new Line(link::addNewR, link::addNewBookmarkStart, link::addNewBookmarkEnd);
  }
}
