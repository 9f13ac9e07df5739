package org.attache.layout;

import java.util.List;
import java.util.function.Consumer;
import org.attache.brief.Block;
import org.attache.brief.Callout;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.theme.StyleName;

/** Composes blocks one below the other in a room. */
final class BlockComposer implements Block.Visitor<Flow> {

  private static final int LIST_INTRODUCTION = 400;
  private static final List<StyleName> HEADINGS =
      List.of(StyleName.HEADING_1, StyleName.HEADING_2, StyleName.HEADING_3, StyleName.HEADING_4);
  private static final List<Role> HEADING_ROLES =
      List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

  private final Composition composition;
  private final ParagraphComposer paragraphs;
  private final Flow flow;
  private Room room;
  private boolean isBody;
  private boolean isBehindHeading;
  private int headings;

  BlockComposer(Composition composition, Flow flow, Room room) {
    this.composition = composition;
    this.paragraphs = new ParagraphComposer(composition);
    this.flow = flow;
    this.room = room;
  }

  /** Composes the body of a brief: every heading of the first level opens a section. */
  void addBody(List<Block> blocks) {
    Node document = room.parent();
    isBody = true;
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() == 1) {
        room = room.withParent(document.addChild(new Node(Role.SECTION)));
      }
      addBlock(block);
    }
  }

  /** Composes blocks. */
  void add(List<Block> blocks) {
    blocks.forEach(this::addBlock);
  }

  private void addBlock(Block block) {
    if (block instanceof ListBlock) {
      flow.cost(LIST_INTRODUCTION);
    }
    block.accept(this);
    isBehindHeading = block instanceof Heading;
  }

  /** Composes what spans all columns of the page, unless it stands within something. */
  private void acrossPage(Consumer<Room> composer) {
    boolean isFree = room.frame() == Frame.NONE && room.width() == composition.textWidth();
    if (isFree && composition.form().columns() > 1) {
      Across.of(composition, flow, Span.PAGE).add(room, composer);
    } else {
      composer.accept(room);
    }
  }

  @Override
  public Flow visit(Heading heading) {
    // A heading in a box is no part of the outline.
    StyleName style = isBody ? HEADINGS.get(heading.level() - 1) : StyleName.BOX_TITLE;
    Node node = new Node(role(), Attributes.NONE.withId(heading.id()));
    int first = flow.size();
    if (heading.level() == 1) {
      flow.addBarrier();
    }
    flow.mark(heading.id());
    paragraphs.add(flow, room, heading.content(), composition.style(style), node);
    flow.keep();
    if (flow.size() > first) {
      flow.paintWith(first, (sheet, x, y) -> sheet.destination(heading.id(), y, node));
    }
    return flow;
  }

  private Role role() {
    if (!isBody) {
      return Role.PARAGRAPH;
    }
    return HEADING_ROLES.get(composition.sections().get(headings++).level() - 1);
  }

  @Override
  public Flow visit(Paragraph paragraph) {
    StyleName style = paragraph.kind() == ParagraphKind.LEAD ? StyleName.LEAD : room.style();
    paragraphs.add(
        flow, room, paragraph.content(), composition.style(style), new Node(Role.PARAGRAPH));
    return flow;
  }

  @Override
  public Flow visit(ListBlock list) {
    new ListComposer(composition, flow).add(room, list);
    return flow;
  }

  @Override
  public Flow visit(Quotation quotation) {
    new BoxComposer(composition, flow).add(room, quotation);
    return flow;
  }

  @Override
  public Flow visit(CodeBlock code) {
    new BoxComposer(composition, flow).add(room, code);
    return flow;
  }

  @Override
  public Flow visit(Callout callout) {
    if (callout.kind() == Callout.Kind.KEY_MESSAGES) {
      acrossPage(page -> new BoxComposer(composition, flow).add(page, callout));
    } else {
      new BoxComposer(composition, flow).add(room, callout);
    }
    return flow;
  }

  @Override
  public Flow visit(FactsBox facts) {
    acrossPage(page -> new FactsComposer(composition, flow).add(page, facts));
    return flow;
  }

  @Override
  public Flow visit(Table table) {
    new TableComposer(composition, flow).add(room, table);
    return flow;
  }

  @Override
  public Flow visit(ChartFigure chart) {
    acrossPage(page -> new FigureComposer(composition, flow).add(page, chart));
    return flow;
  }

  @Override
  public Flow visit(TimelineFigure timeline) {
    acrossPage(page -> new FigureComposer(composition, flow).add(page, timeline));
    return flow;
  }

  @Override
  public Flow visit(Contents contents) {
    ContentsComposer composer = new ContentsComposer(composition, flow);
    boolean hasTitle = !isBehindHeading;
    acrossPage(
        page -> {
          if (hasTitle) {
            composer.addTitle(page, Label.CONTENTS);
          }
          composer.add(page, contents);
        });
    return flow;
  }

  @Override
  public Flow visit(CaptionList captions) {
    ContentsComposer composer = new ContentsComposer(composition, flow);
    boolean hasTitle = !isBehindHeading;
    acrossPage(page -> composer.add(page, captions, hasTitle));
    return flow;
  }

  @Override
  public Flow visit(LedgerList ledger) {
    new LedgerComposer(composition, flow).add(room, ledger);
    return flow;
  }

  @Override
  public Flow visit(NoteList notes) {
    new EndMatterComposer(composition, flow).addNotes(room);
    return flow;
  }

  @Override
  public Flow visit(ReferenceList references) {
    new EndMatterComposer(composition, flow).addReferences(room);
    return flow;
  }
}
