package org.attache.docx;

import java.util.List;
import org.attache.brief.Contents;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.PlainText;

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
    Story story = flow.story();
    story.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
    story.val("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique").end().end();
    story.start("w:sdtContent");
    flow.begin(Style.TOC_HEADING).text(draft.brief().labels().of(Label.CONTENTS));
    flow.end();
    story.later(piece -> fill(new Flow(piece, flow.width(), false), contents.depth()));
    story.end().end();
  }

  private void fill(Flow inside, int depth) {
    List<Heading> headings =
        draft.headings().stream().filter(heading -> heading.level() <= depth).toList();
    String field = "TOC \\o \"1-" + depth + "\" \\h \\z \\u";
    if (headings.isEmpty()) {
      inside.begin(Style.BODY_TEXT).field(field, "");
      inside.end();
    }
    for (int i = 0; i < headings.size(); i++) {
      // So that no line of the contents stands on a page alone.
      boolean isLastButOne = i > 0 && i == headings.size() - 2;
      Style style = Style.contents(headings.get(i).level());
      Runs runs = inside.begin(ParagraphForm.of(style).keptWithNext(isLastButOne));
      if (i == 0) {
        runs.beginField(field);
      }
      entry(headings.get(i), runs);
      if (i == headings.size() - 1) {
        runs.endField();
      }
      inside.end();
    }
  }

  private void entry(Heading heading, Runs runs) {
    String bookmark = draft.bookmarks().name(heading.id());
    runs.beginLink(bookmark);
    runs.text(PlainText.of(heading.content()));
    runs.tab();
    runs.field("PAGEREF " + bookmark + " \\h", draft.page(heading.id()));
    runs.endLink();
  }
}
