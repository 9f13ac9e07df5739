package org.attache.docx;

import java.util.List;
import org.attache.brief.Contents;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes the contents as the field that Word makes of them, filled in. */
final class ContentsWriter {

  private final Draft draft;
  private final Flow flow;

  ContentsWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  /** Reserves the place of the contents, to be filled in when all headings are written. */
  void write(Contents contents) {
    CTSdtBlock control = flow.control();
    CTSdtDocPart part = control.addNewSdtPr().addNewDocPartObj();
    part.addNewDocPartGallery().setVal("Table of Contents");
    part.addNewDocPartUnique();
    Flow inside = Flow.of(control.addNewSdtContent(), flow.width());
    Runs.of(inside.paragraph(Style.TOC_HEADING), draft.script())
        .text(draft.brief().labels().of(Label.CONTENTS));
    draft.afterwards(() -> fill(inside, contents.depth()));
  }

  private void fill(Flow inside, int depth) {
    List<Heading> headings =
        draft.headings().stream().filter(heading -> heading.level() <= depth).toList();
    CTP last = inside.paragraph(headings.isEmpty() ? Style.BODY_TEXT : contents(headings.get(0)));
    begin(last, depth);
    for (int i = 0; i < headings.size(); i++) {
      if (i > 0) {
        last = inside.paragraph(contents(headings.get(i)));
      }
      entry(headings.get(i), last);
    }
    Runs.of(last, draft.script()).mark(STFldCharType.END);
  }

  private static Style contents(Heading heading) {
    return Style.contents(heading.level());
  }

  private void begin(CTP paragraph, int depth) {
    Runs runs = Runs.of(paragraph, draft.script());
    runs.mark(STFldCharType.BEGIN);
    runs.instruction("TOC \\o \"1-" + depth + "\" \\h \\z \\u");
    runs.mark(STFldCharType.SEPARATE);
  }

  private void entry(Heading heading, CTP paragraph) {
    String bookmark = draft.bookmarks().name(heading.id());
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    Runs runs = Runs.of(paragraph, draft.script()).in(link);
    runs.text(PlainText.of(heading.content()));
    runs.tab();
    runs.field("PAGEREF " + bookmark + " \\h", draft.page(heading.id()));
  }
}
