package org.attache.layout;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes the words above and below tables, charts and timelines. */
final class CaptionComposer {

  private final Composition composition;
  private final Flow flow;

  CaptionComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /** Adds number, title and subtitle; the room's parent is the table or figure. */
  void addAbove(Room room, Caption caption, Label kind) {
    TextStyle style = composition.style(StyleName.CAPTION);
    Node node = room.parent().addChild(new Node(Role.CAPTION));
    Node title = node.addChild(new Node(Role.PARAGRAPH));
    flow.space(style.spaceBefore().points());
    flow.onGrid();
    addLines(room, title(caption, kind, title), style);
    flow.space(style.spaceAfter().points());
    flow.keep();
    if (!caption.subtitle().isEmpty()) {
      TextStyle below = composition.style(StyleName.SUBCAPTION);
      Node subtitle = node.addChild(new Node(Role.PARAGRAPH));
      addLines(room, composition.ink(caption.subtitle(), below, subtitle), below);
      flow.space(below.spaceAfter().points());
      flow.keep();
    } else {
      flow.space(composition.style(StyleName.SUBCAPTION).spaceAfter().points());
    }
  }

  /** Adds a line that says what goes on below; the room's parent is the table. */
  void addContinued(Room room, String words) {
    TextStyle style = composition.style(StyleName.SUBCAPTION);
    Node node = room.parent().addChild(new Node(Role.CAPTION));
    flow.space(composition.style(StyleName.CAPTION).spaceBefore().points());
    addLines(room, composition.ink(words, style, node.addChild(new Node(Role.PARAGRAPH))), style);
    flow.space(style.spaceAfter().points());
    flow.keep();
  }

  private InkedText title(Caption caption, Label kind, Node owner) {
    TextStyle style = composition.style(StyleName.CAPTION);
    String number = composition.brief().labels().of(kind) + "\u00A0" + caption.number();
    return new InlineComposer(composition, style, Strand.of(owner))
        .add(number, composition.palette().accent())
        .add(caption.title().isEmpty() ? "" : ".\u2002", composition.palette().accent())
        .add(caption.title())
        .inked();
  }

  private void addLines(Room room, InkedText text, TextStyle style) {
    int first = flow.size();
    new ParagraphComposer(composition).addLines(flow, room, text, style, style.align());
    flow.keepTogether(first);
  }

  /** Adds notes and source, kept with what is above; the room's parent is what is around. */
  void addBelow(Room room, Caption caption) {
    TextStyle style = composition.style(StyleName.SOURCE_LINE);
    flow.space(style.spaceBefore().points());
    for (List<Inline> note : caption.notes()) {
      addRemark(room, Label.NOTE, note, style);
    }
    if (!caption.source().isEmpty()) {
      addRemark(room, Label.SOURCE, caption.source(), style);
    }
  }

  private void addRemark(Room room, Label label, List<Inline> words, TextStyle style) {
    flow.keep();
    Node node = room.parent().addChild(new Node(Role.PARAGRAPH));
    InkedText text =
        new InlineComposer(composition, style, Strand.of(node))
            .add(composition.brief().labels().of(label) + ": ", style.colour())
            .add(words)
            .inked();
    addLines(room, text, style);
    flow.keep();
  }

  /** How much height the words take together, in points, to know what is left for a picture. */
  double heightAround(Room room, Caption caption) {
    Flow trial = new Flow();
    CaptionComposer captions = new CaptionComposer(composition, trial);
    Room nowhere = room.withParent(new Node(Role.DIVISION));
    captions.addAbove(nowhere, caption, Label.FIGURE);
    captions.addBelow(nowhere, caption);
    double height = 0;
    for (Slice slice : trial.slices()) {
      height += slice.height() + slice.space();
    }
    return height;
  }
}
