package org.attache.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;

/** What the document's links can lead to, and the words bookmarked there. */
final class Targets implements Block.Visitor<Targets> {

  private final Map<String, String> words = new HashMap<>();
  private final Brief brief;

  private Targets(Brief brief) {
    this.brief = brief;
  }

  static Targets of(Brief brief) {
    Targets targets = new Targets(brief);
    targets.visitAll(brief.blocks());
    return targets;
  }

  /** The words that the bookmark at a target holds; empty if there is no such target. */
  Optional<String> words(String target) {
    return Optional.ofNullable(words.get(target));
  }

  /** How a caption's number is printed, such as "Figure 1". */
  static String number(Labels labels, Label kind, Caption caption) {
    return labels.of(kind) + '\u00A0' + caption.number();
  }

  private void visitAll(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean titlesNotes = i + 1 < blocks.size() && blocks.get(i + 1) instanceof NoteList;
      if (!titlesNotes) {
        blocks.get(i).accept(this);
      }
    }
  }

  private Targets add(Label kind, Caption caption) {
    words.put(caption.id(), number(brief.labels(), kind, caption));
    return this;
  }

  @Override
  public Targets visit(Heading heading) {
    words.put(heading.id(), PlainText.of(heading.content()));
    return this;
  }

  @Override
  public Targets visit(Paragraph paragraph) {
    return this;
  }

  @Override
  public Targets visit(ListBlock list) {
    list.items().forEach(this::visitAll);
    return this;
  }

  @Override
  public Targets visit(Quotation quotation) {
    visitAll(quotation.blocks());
    return this;
  }

  @Override
  public Targets visit(CodeBlock code) {
    return this;
  }

  @Override
  public Targets visit(Callout callout) {
    visitAll(callout.blocks());
    return this;
  }

  @Override
  public Targets visit(FactsBox facts) {
    return this;
  }

  @Override
  public Targets visit(Table table) {
    return add(Label.TABLE, table.caption());
  }

  @Override
  public Targets visit(ChartFigure chart) {
    return add(Label.FIGURE, chart.caption());
  }

  @Override
  public Targets visit(TimelineFigure timeline) {
    return add(Label.FIGURE, timeline.caption());
  }

  @Override
  public Targets visit(Contents contents) {
    return this;
  }

  @Override
  public Targets visit(CaptionList captions) {
    return this;
  }

  @Override
  public Targets visit(LedgerList ledger) {
    ledger.items().forEach(item -> words.put(item.id(), item.what()));
    return this;
  }

  @Override
  public Targets visit(NoteList notes) {
    return this;
  }

  @Override
  public Targets visit(ReferenceList references) {
    brief.references().forEach(entry -> words.put(entry.id(), entry.label()));
    return this;
  }
}
