package org.attache.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes blocks as paragraphs, tables, charts and pictures. */
final class BlockWriter implements Block.Visitor<Boolean> {

  private final Draft draft;
  private final Flow flow;
  private final Surroundings surroundings;
  private Mark mark;
  private boolean isBehindHeading;

  BlockWriter(Draft draft, Flow flow, Surroundings surroundings) {
    this.draft = draft;
    this.flow = flow;
    this.surroundings = surroundings;
    this.mark = Mark.NONE;
  }

  /**
   * Writes blocks one after the other; notes stand at the foot of pages, so their place is none.
   */
  void writeAll(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean titlesNothing =
          blocks.get(i) instanceof Heading
              && i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof NoteList
              && draft.footnotes().unplaced().isEmpty();
      if (!titlesNothing) {
        isBehindHeading = i > 0 && blocks.get(i - 1) instanceof Heading;
        blocks.get(i).accept(this);
      }
    }
  }

  @Override
  public Boolean visit(Heading heading) {
    draft.headings().add(heading);
    CTP paragraph = flow.paragraph(Style.heading(heading.level()));
    Bookmarks.Open bookmark = draft.bookmarks().open(Line.of(paragraph), heading.id());
    write(heading.content(), paragraph);
    bookmark.close();
    return true;
  }

  @Override
  public Boolean visit(Paragraph paragraph) {
    boolean isLead = paragraph.kind() == ParagraphKind.LEAD;
    CTP written = paragraph(isLead ? surroundings.lead() : surroundings.text());
    turn(written, paragraph.content());
    write(paragraph.content(), written);
    return true;
  }

  /** Says which way a paragraph runs where it does not take after its document. */
  private void turn(CTP written, List<Inline> content) {
    Direction around = draft.brief().front().direction();
    Direction own = Direction.of(content, around);
    if (own != around) {
      written.getPPr().addNewBidi().setVal(own == Direction.RIGHT_TO_LEFT);
    }
  }

  /** A paragraph of that style, or the one that an item of a list begins or goes on with. */
  private CTP paragraph(Style style) {
    if (mark.isNone()) {
      return flow.paragraph(style);
    }
    CTP paragraph = flow.paragraph(mark.isUsed() ? mark.continued() : mark.style());
    if (!mark.isUsed()) {
      CTNumPr number = paragraph.getPPr().addNewNumPr();
      number.addNewIlvl().setVal(BigInteger.valueOf(surroundings.depth() - 1L));
      number.addNewNumId().setVal(mark.list());
      mark = mark.used();
    }
    return paragraph;
  }

  @Override
  public Boolean visit(ListBlock list) {
    Surroundings inside = surroundings.deeper();
    BigInteger number =
        list.isOrdered()
            ? draft.numbering().numbers(inside.depth() - 1, list.start())
            : draft.numbering().bullets();
    for (List<Block> item : list.items()) {
      BlockWriter writer = new BlockWriter(draft, flow, inside);
      writer.mark = Mark.of(inside.item(list.isOrdered()), Style.continued(inside.depth()), number);
      if (item.isEmpty() || item.get(0) instanceof ListBlock) {
        writer.paragraph(inside.text());
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
    CTP paragraph = flow.paragraph(Style.CODE);
    Runs runs = Runs.of(paragraph, draft.script());
    String[] lines = code.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        runs.lineBreak();
      }
      runs.text(lines[i]);
    }
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
    new TableWriter(draft, flow).write(table);
    return true;
  }

  @Override
  public Boolean visit(ChartFigure chart) {
    new FigureWriter(draft, flow).write(chart);
    return true;
  }

  @Override
  public Boolean visit(TimelineFigure timeline) {
    new FigureWriter(draft, flow).write(timeline);
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
      new TableWriter(draft, flow).write(ledger.table(draft.brief().labels()), targets);
    }
    return true;
  }

  @Override
  public Boolean visit(NoteList notes) {
    for (Note note : draft.footnotes().unplaced()) {
      CTP paragraph = flow.paragraph(Style.ENDNOTE_TEXT);
      Runs.of(paragraph, draft.script()).text(note.number() + ". ");
      write(note.content(), paragraph);
    }
    return true;
  }

  @Override
  public Boolean visit(ReferenceList references) {
    for (ReferenceEntry entry : draft.brief().references()) {
      CTP paragraph = flow.paragraph(Style.BIBLIOGRAPHY);
      turn(paragraph, entry.content());
      Bookmarks.Open bookmark = draft.bookmarks().open(Line.of(paragraph), entry.id());
      if (!entry.label().isEmpty()) {
        Runs runs = Runs.of(paragraph, draft.script());
        runs.text(entry.label());
        runs.tab();
      }
      write(entry.content(), paragraph);
      bookmark.close();
    }
    return true;
  }

  private void write(List<Inline> content, CTP paragraph) {
    POIXMLDocumentPart part = draft.document();
    InlineWriter.write(content, draft, part, paragraph);
  }

  /**
   * What an item of a list begins with.
   *
   * @param style of its first paragraph
   * @param continued of its further paragraphs
   * @param list the number of the list; zero outside lists
   * @param isUsed whether the first paragraph has been written
   */
  private record Mark(Style style, Style continued, BigInteger list, boolean isUsed) {

    static final Mark NONE = new Mark(Style.NORMAL, Style.NORMAL, BigInteger.ZERO, true);

    static Mark of(Style style, Style continued, BigInteger list) {
      return new Mark(style, continued, list, false);
    }

    boolean isNone() {
      return list.equals(BigInteger.ZERO);
    }

    Mark used() {
      return new Mark(style, continued, list, true);
    }
  }
}
