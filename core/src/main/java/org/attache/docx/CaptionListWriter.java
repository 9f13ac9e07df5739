package org.attache.docx;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.PlainText;

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
      flow.begin(Style.TOC_HEADING).text(labels.of(isFigures ? Label.FIGURES : Label.TABLES));
      flow.end();
    }
    for (int i = 0; i < captions.size(); i++) {
      Runs runs = flow.begin(Style.TABLE_OF_FIGURES);
      if (i == 0) {
        String sequence = CaptionWriter.sequence(labels.of(kind));
        runs.beginField("TOC \\h \\z \\c \"" + sequence + "\"");
      }
      entry(captions.get(i), kind, runs);
      if (i == captions.size() - 1) {
        runs.endField();
      }
      flow.end();
    }
  }

  private void entry(Caption caption, Label kind, Runs runs) {
    String bookmark = draft.bookmarks().name(caption.id());
    String number = Targets.number(draft.brief().labels(), kind, caption);
    String title = PlainText.of(caption.title());
    runs.beginLink(bookmark);
    runs.text(title.isEmpty() ? number : number + ".\u2002" + title);
    runs.tab();
    runs.field("PAGEREF " + bookmark + " \\h", draft.page(caption.id()));
    runs.endLink();
  }
}
