package org.attache.docx;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes a list of figures or tables as the field that Word makes of them, filled in. */
final class CaptionListWriter {

  private final Draft draft;
  private final Flow flow;

  CaptionListWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  /** Writes the list, with its title where it has none, if there is anything to list. */
  void write(CaptionList list, boolean isTitled) {
    Labels labels = draft.brief().labels();
    boolean isFigures = list.kind() == CaptionList.Kind.FIGURES;
    Label kind = isFigures ? Label.FIGURE : Label.TABLE;
    List<Caption> captions =
        list.listed(draft.brief().blocks()).stream()
            .filter(caption -> !caption.id().isEmpty())
            .toList();
    if (captions.isEmpty()) {
      return;
    }
    if (isTitled) {
      Runs.of(flow.paragraph(Style.TOC_HEADING), draft.script())
          .text(labels.of(isFigures ? Label.FIGURES : Label.TABLES));
    }
    CTP last = flow.paragraph(Style.TABLE_OF_FIGURES);
    Runs runs = Runs.of(last, draft.script());
    runs.mark(STFldCharType.BEGIN);
    runs.instruction("TOC \\h \\z \\c \"" + CaptionWriter.sequence(labels.of(kind)) + "\"");
    runs.mark(STFldCharType.SEPARATE);
    for (int i = 0; i < captions.size(); i++) {
      if (i > 0) {
        last = flow.paragraph(Style.TABLE_OF_FIGURES);
      }
      entry(captions.get(i), kind, last);
    }
    Runs.of(last, draft.script()).mark(STFldCharType.END);
  }

  private void entry(Caption caption, Label kind, CTP paragraph) {
    String bookmark = draft.bookmarks().name(caption.id());
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    Runs runs = Runs.of(paragraph, draft.script()).in(link);
    String number = Targets.number(draft.brief().labels(), kind, caption);
    String title = PlainText.of(caption.title());
    runs.text(title.isEmpty() ? number : number + ".\u2002" + title);
    runs.tab();
    runs.field("PAGEREF " + bookmark + " \\h", draft.page(caption.id()));
  }
}
