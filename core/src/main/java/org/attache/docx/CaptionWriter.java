package org.attache.docx;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes the words above and below tables and figures. */
final class CaptionWriter {

  private final Draft draft;
  private final Flow flow;

  CaptionWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  /** Writes label, number and title as Word's own captions are, then the subtitle. */
  void above(Label kind, Caption caption) {
    CTP paragraph = flow.paragraph(Style.CAPTION);
    Runs runs = Runs.of(paragraph, draft.script());
    Runs number = runs.with(Look.PLAIN.withNumber());
    String label = draft.brief().labels().of(kind);
    Bookmarks.Open bookmark = draft.bookmarks().open(Line.of(paragraph), caption.id());
    number.text(label + '\u00A0');
    number.field("SEQ " + sequence(label) + " \\* ARABIC", Integer.toString(caption.number()));
    bookmark.close();
    number.text(caption.title().isEmpty() ? "" : ".\u2002");
    write(caption.title(), paragraph);
    if (!caption.subtitle().isEmpty()) {
      write(caption.subtitle(), flow.paragraph(Style.SUBCAPTION));
    }
  }

  /** The name under which Word counts what has that label. */
  static String sequence(String label) {
    return label.replaceAll("\\P{L}+", "_");
  }

  /** Writes notes and source; whether there were any. */
  boolean below(Caption caption) {
    for (int i = 0; i < caption.notes().size(); i++) {
      CTP paragraph = flow.paragraph(Style.SOURCE_LINE);
      boolean isLast = i == caption.notes().size() - 1 && caption.source().isEmpty();
      if (!isLast) {
        paragraph.getPPr().addNewKeepNext();
        paragraph.getPPr().addNewContextualSpacing();
      }
      labelled(Label.NOTE, caption.notes().get(i), paragraph);
    }
    if (!caption.source().isEmpty()) {
      labelled(Label.SOURCE, caption.source(), flow.paragraph(Style.SOURCE_LINE));
    }
    return !caption.notes().isEmpty() || !caption.source().isEmpty();
  }

  private void labelled(Label label, List<Inline> content, CTP paragraph) {
    Runs.of(paragraph, draft.script()).text(draft.brief().labels().of(label) + ": ");
    write(content, paragraph);
  }

  private void write(List<Inline> content, CTP paragraph) {
    InlineWriter.write(content, draft, draft.document(), paragraph);
  }
}
