package org.attache.docx;

import java.util.List;
import java.util.function.Consumer;
import org.attache.brief.Block;
import org.attache.brief.Callout;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.Direction;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.Note;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;

/** Writes blocks as paragraphs, tables, charts and pictures. */
final class BlockWriter implements Block.Visitor<Boolean> {

  private final Draft draft;
  private Flow flow;
  private final Surroundings surroundings;
  private Mark mark;
  private Consumer<Story> ending = ParagraphForm.NO_SECTION;
  private boolean isBehindHeading;
  private boolean beginsTurnedPage;

  BlockWriter(Draft draft, Flow flow, Surroundings surroundings) {
    this.draft = draft;
    this.flow = flow;
    this.surroundings = surroundings;
    this.mark = Mark.NONE;
  }

  /**
   * Writes blocks one after the other; footnotes stand at the foot of pages, so their place is
   * none.
   */
  void writeAll(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      write(blocks, i);
    }
  }

  private void write(List<Block> blocks, int index) {
    boolean titlesNothing =
        blocks.get(index) instanceof Heading
            && index + 1 < blocks.size()
            && blocks.get(index + 1) instanceof NoteList
            && draft.notes().leavesListOut();
    if (!titlesNothing) {
      isBehindHeading = index > 0 && blocks.get(index - 1) instanceof Heading;
      blocks.get(index).accept(this);
    }
  }

  /**
   * Writes the blocks of the body; what reaches across other than they do ends sections.
   *
   * @return what the last of them reaches across
   */
  Span writeBody(List<Block> blocks) {
    Span[] spans = Spans.of(blocks, draft);
    // The title spans all columns.
    Span span = draft.stationery().setup().columns() > 1 ? Span.PAGE : Span.COLUMN;
    for (int i = -1; i < blocks.size(); i++) {
      beginsTurnedPage = i >= 0 && spans[i] == Span.TURNED && span != Span.TURNED;
      span = i < 0 ? span : spans[i];
      flow = flow.across(draft.width(span));
      boolean endsSection = i + 1 < blocks.size() && spans[i + 1] != span;
      ending = endsSection ? draft.ending(span) : ParagraphForm.NO_SECTION;
      if (i >= 0) {
        write(blocks, i);
      }
      if (ending != ParagraphForm.NO_SECTION) {
        flow.empty(ParagraphForm.of(Style.TABLE_END).ending(takeEnding()));
      }
    }
    return span;
  }

  /** How the section ends that the block at hand is the last of; only one paragraph may say so. */
  private Consumer<Story> takeEnding() {
    Consumer<Story> taken = ending;
    ending = ParagraphForm.NO_SECTION;
    return taken;
  }

  @Override
  public Boolean visit(Heading heading) {
    draft.headings().add(heading);
    Runs runs = flow.begin(Style.heading(heading.level()));
    Comments.Open comments = draft.comments().open(flow.story(), List.of(heading.id()));
    Bookmarks.Open bookmark = draft.bookmarks().open(flow.story(), heading.id());
    InlineWriter.write(heading.content(), draft, runs);
    bookmark.close();
    comments.close();
    flow.end();
    return true;
  }

  @Override
  public Boolean visit(Paragraph paragraph) {
    boolean isLead = paragraph.kind() == ParagraphKind.LEAD;
    ParagraphForm form = form(isLead ? surroundings.lead() : surroundings.text());
    write(paragraph.content(), turned(form, paragraph.content()).ending(takeEnding()));
    return true;
  }

  /** Says which way a paragraph runs where it does not take after its document. */
  private ParagraphForm turned(ParagraphForm form, List<Inline> content) {
    Direction around = draft.brief().front().direction();
    return form.turned(Direction.of(content, around), around);
  }

  /** A paragraph of that style, or the one that an item of a list begins or goes on with. */
  private ParagraphForm form(Style style) {
    if (mark.isNone()) {
      return ParagraphForm.of(style);
    }
    if (mark.isUsed()) {
      return ParagraphForm.of(mark.continued());
    }
    ParagraphForm form = ParagraphForm.of(mark.style()).numbered(mark.list());
    mark = mark.used();
    return form;
  }

  @Override
  public Boolean visit(ListBlock list) {
    Surroundings inside = surroundings.deeper();
    ListNumber number =
        list.isOrdered()
            ? draft.stationery().numbering().numbers(inside.depth() - 1, list.start())
            : draft.stationery().numbering().bullets(inside.depth() - 1);
    for (List<Block> item : list.items()) {
      BlockWriter writer = new BlockWriter(draft, flow, inside);
      writer.mark = Mark.of(inside.item(list.isOrdered()), Style.continued(inside.depth()), number);
      if (item.isEmpty() || item.get(0) instanceof ListBlock) {
        flow.empty(writer.form(inside.text()));
      }
      writer.writeAll(item);
    }
    return true;
  }

  @Override
  public Boolean visit(Quotation quotation) {
    new BlockWriter(draft, flow, surroundings.quoting()).writeAll(quotation.blocks());
    return true;
  }

  @Override
  public Boolean visit(CodeBlock code) {
    Runs runs = flow.begin(Style.CODE);
    String[] lines = code.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        runs.lineBreak();
      }
      runs.text(lines[i]);
    }
    flow.end();
    return true;
  }

  @Override
  public Boolean visit(Callout callout) {
    new BoxWriter(draft, flow).write(callout);
    return true;
  }

  @Override
  public Boolean visit(FactsBox facts) {
    new BoxWriter(draft, flow).write(facts);
    return true;
  }

  @Override
  public Boolean visit(Table table) {
    write(table, List.of());
    return true;
  }

  private void write(Table table, List<String> targets) {
    Style caption = beginsTurnedPage ? Style.TOP_CAPTION : Style.CAPTION;
    new TableWriter(draft, flow, caption).write(table, targets, takeEnding());
  }

  @Override
  public Boolean visit(ChartFigure chart) {
    new FigureWriter(draft, flow).write(chart, takeEnding());
    return true;
  }

  @Override
  public Boolean visit(TimelineFigure timeline) {
    new FigureWriter(draft, flow).write(timeline, takeEnding());
    return true;
  }

  @Override
  public Boolean visit(Contents contents) {
    new ContentsWriter(draft, flow).write(contents);
    return true;
  }

  @Override
  public Boolean visit(CaptionList captions) {
    new CaptionListWriter(draft, flow).write(captions, !isBehindHeading);
    return true;
  }

  @Override
  public Boolean visit(LedgerList ledger) {
    if (!ledger.items().isEmpty()) {
      List<String> targets = ledger.items().stream().map(LedgerList.Item::id).toList();
      write(ledger.table(draft.brief().labels()), targets);
    }
    return true;
  }

  @Override
  public Boolean visit(NoteList notes) {
    for (Note note : draft.notes().unplaced()) {
      Runs runs = flow.begin(Style.ENDNOTE_TEXT);
      runs.text(note.number() + ". ");
      InlineWriter.write(note.content(), draft, runs);
      flow.end();
    }
    return true;
  }

  @Override
  public Boolean visit(ReferenceList references) {
    for (ReferenceEntry entry : draft.brief().references()) {
      ParagraphForm form = ParagraphForm.of(Style.BIBLIOGRAPHY);
      Runs runs = flow.begin(turned(form, entry.content()));
      Bookmarks.Open bookmark = draft.bookmarks().open(flow.story(), entry.id());
      if (!entry.label().isEmpty()) {
        runs.text(entry.label());
        runs.tab();
      }
      InlineWriter.write(entry.content(), draft, runs);
      bookmark.close();
      flow.end();
    }
    return true;
  }

  private void write(List<Inline> content, ParagraphForm form) {
    InlineWriter.write(content, draft, flow.begin(form));
    flow.end();
  }

  /**
   * What an item of a list begins with.
   *
   * @param style of its first paragraph
   * @param continued of its further paragraphs
   * @param list that it begins an item of
   * @param isUsed whether the first paragraph has been written
   */
  private record Mark(Style style, Style continued, ListNumber list, boolean isUsed) {

    static final Mark NONE = new Mark(Style.NORMAL, Style.NORMAL, ParagraphForm.NO_LIST, true);

    static Mark of(Style style, Style continued, ListNumber list) {
      return new Mark(style, continued, list, false);
    }

    boolean isNone() {
      return list == ParagraphForm.NO_LIST;
    }

    Mark used() {
      return new Mark(style, continued, list, true);
    }
  }
}
