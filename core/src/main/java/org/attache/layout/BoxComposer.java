package org.attache.layout;

import org.attache.brief.Callout;
import org.attache.brief.CodeBlock;
import org.attache.brief.Quotation;
import org.attache.text.StyledText;
import org.attache.theme.Align;
import org.attache.theme.Colour;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes blocks that stand in a box: callouts, quotations, code. */
final class BoxComposer {

  private static final double AROUND = 12;
  private static final double PADDING = 10;
  private static final double SIDE_PADDING = 14;
  private static final double BAR = 3;

  private final Composition composition;
  private final Flow flow;

  BoxComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, Callout callout) {
    Palette palette = composition.palette();
    Colour bar =
        switch (callout.kind()) {
          case KEY_MESSAGES -> palette.accent();
          case WARNING -> palette.series().get(1);
          case NOTE -> palette.muted();
        };
    boolean isKey = callout.kind() == Callout.Kind.KEY_MESSAGES;
    StyleName style = isKey ? StyleName.KEY_MESSAGE : StyleName.BOX_TEXT;
    Node node = new Node(Role.ASIDE);
    BoxFrame.Look look = new BoxFrame.Look(palette.tint(), bar, BAR, PADDING);
    Room inside = open(room, look).withParent(node).withStyle(style);
    int first = flow.size();
    ParagraphComposer paragraphs = new ParagraphComposer(composition);
    paragraphs.add(
        flow,
        inside,
        callout.title(),
        composition.style(StyleName.BOX_TITLE),
        new Node(Role.PARAGRAPH));
    new BlockComposer(composition, flow, inside).add(callout.blocks());
    close(inside, first);
    if (!node.kids().isEmpty()) {
      room.parent().addChild(node);
    }
  }

  void add(Room room, Quotation quotation) {
    Palette palette = composition.palette();
    Node node = new Node(Role.QUOTE_BLOCK);
    BoxFrame.Look look = new BoxFrame.Look(palette.background(), palette.rule(), 2, 0);
    Room inside = open(room, look).withParent(node).withStyle(StyleName.QUOTE);
    int first = flow.size();
    new BlockComposer(composition, flow, inside).add(quotation.blocks());
    close(inside, first);
    if (!node.kids().isEmpty()) {
      room.parent().addChild(node);
    }
  }

  void add(Room room, CodeBlock code) {
    if (code.text().isBlank()) {
      return;
    }
    TextStyle style = composition.style(StyleName.CODE);
    Palette palette = composition.palette();
    Node node = room.parent().addChild(new Node(Role.CODE));
    BoxFrame.Look look = new BoxFrame.Look(palette.tint(), palette.tint(), 0, 8);
    Room inside = open(room, look).withParent(node);
    String lines = code.text().replace("\r", "").replace("\t", "    ");
    StringBuilder kept = new StringBuilder(lines.length());
    boolean isStart = true;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      boolean isNext = i + 1 < lines.length() && lines.charAt(i + 1) == ' ';
      boolean isRun = isStart || isNext || i > 0 && lines.charAt(i - 1) == ' ';
      // Spaces that indent or align must not be taken for the end of a line.
      kept.append(c == '\n' ? StyledText.NEW_LINE : c == ' ' && isRun ? '\u00A0' : c);
      isStart = c == '\n' || c == ' ' && isStart;
    }
    int first = flow.size();
    InkedText text = composition.ink(kept.toString(), style, node);
    new ParagraphComposer(composition).addLines(flow, inside, text, style, Align.START);
    close(inside, first);
  }

  /** Opens a box across a room; what stands in it is inset. */
  Room open(Room room, BoxFrame.Look look) {
    flow.space(AROUND);
    BoxFrame frame = new BoxFrame(composition, room, look);
    Room inside = room.withFrame(frame);
    if (look.padding() > 0) {
      flow.add(look.padding(), 0, frame, Paint.NOTHING);
      flow.keep();
    }
    return inside.inset(SIDE_PADDING, look.padding() > 0 ? SIDE_PADDING : 0);
  }

  /** Closes a box that was opened before the slice of that index. */
  void close(Room inside, int first) {
    double padding = inside.frame().brokenBottom();
    if (flow.size() > first && padding > 0) {
      flow.dropSpace();
      flow.keep();
      flow.add(padding, 0, inside.frame(), Paint.NOTHING);
    }
    flow.dropSpace();
    flow.space(AROUND);
  }
}
