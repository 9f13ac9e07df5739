package org.attache.docx;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.Label;

/** Writes the words above and below tables and figures. */
final class CaptionWriter {

  private final Draft draft;
  private final Flow flow;
  private final Style style;

  CaptionWriter(Draft draft, Flow flow) {
    this(draft, flow, Style.CAPTION);
  }

  /**
   * Writes captions.
   *
   * @param style of label, number and title
   */
  CaptionWriter(Draft draft, Flow flow, Style style) {
    this.draft = draft;
    this.flow = flow;
    this.style = style;
  }

  /**
   * Writes label, number and title as Word's own captions are, then the subtitle.
   *
   * @param figures the ledger ids of what stands below without being text
   */
  void above(Label kind, Caption caption, Collection<String> figures) {
    Runs runs = flow.begin(style);
    Set<String> targets = new LinkedHashSet<>();
    targets.add(caption.id());
    targets.addAll(figures);
    Comments.Open comments = draft.comments().open(flow.story(), targets);
    Runs number = runs.with(Look.PLAIN.withNumber());
    String label = draft.brief().labels().of(kind);
    Bookmarks.Open bookmark = draft.bookmarks().open(flow.story(), caption.id());
    number.text(label + '\u00A0');
    number.field("SEQ " + sequence(label) + " \\* ARABIC", Integer.toString(caption.number()));
    bookmark.close();
    number.text(caption.title().isEmpty() ? "" : ".\u2002");
    InlineWriter.write(caption.title(), draft, runs);
    comments.close();
    flow.end();
    if (!caption.subtitle().isEmpty()) {
      InlineWriter.write(caption.subtitle(), draft, flow.begin(Style.SUBCAPTION));
      flow.end();
    }
  }

  /** The name under which Word counts what has that label. */
  static String sequence(String label) {
    return label.replaceAll("\\P{L}+", "_");
  }

  /** Whether there are notes or a source to be written below. */
  static boolean hasWordsBelow(Caption caption) {
    return !caption.notes().isEmpty() || !caption.source().isEmpty();
  }

  /**
   * Writes notes and source.
   *
   * @param section written with the last of them
   */
  void below(Caption caption, Consumer<Story> section) {
    for (int i = 0; i < caption.notes().size(); i++) {
      boolean isLast = i == caption.notes().size() - 1 && caption.source().isEmpty();
      labelled(Label.NOTE, caption.notes().get(i), isLast, section);
    }
    if (!caption.source().isEmpty()) {
      labelled(Label.SOURCE, caption.source(), true, section);
    }
  }

  private void labelled(
      Label label, List<Inline> content, boolean isLast, Consumer<Story> section) {
    ParagraphForm form = ParagraphForm.of(Style.SOURCE_LINE).keptWithNext(!isLast);
    Runs runs = flow.begin(isLast ? form.ending(section) : form);
    runs.text(draft.brief().labels().of(label) + ": ");
    InlineWriter.write(content, draft, runs);
    flow.end();
  }
}
