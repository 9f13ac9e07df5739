package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.ListBlock;
import org.attache.brief.Paragraph;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.TextStyle;

/** Composes lists: labels hang beside the items. */
final class ListComposer {

  private static final List<String> BULLETS = List.of("•", "–");
  private static final double BULLET_INDENT = 1.3;
  private static final double BESIDE_LABEL = 0.5;
  private static final double TIGHT = 0.45;

  /** A list of so few items and lines is not parted. */
  private static final int FEW_ITEMS = 3;

  private static final int FEW_LINES = 8;

  /** The first item of a longer list, or the last, stands alone on a page only in need. */
  private static final int LONE_ITEM = 120;

  private final Composition composition;
  private final Flow flow;

  ListComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, ListBlock list) {
    if (list.items().isEmpty()) {
      return;
    }
    TextStyle style = composition.style(room.style());
    Node node = new Node(Role.LIST, Attributes.NONE.withOrdered(list.isOrdered()));
    room.parent().addChild(node);
    List<InkedText> labels = new ArrayList<>();
    List<Node> labelNodes = new ArrayList<>();
    double indent = list.isOrdered() ? 0 : BULLET_INDENT * style.size().points();
    for (int i = 0; i < list.items().size(); i++) {
      Node labelNode = new Node(Role.LIST_LABEL);
      InkedText label = composition.ink(label(list, i, room), style, labelNode);
      double beside = BESIDE_LABEL * style.size().points();
      indent = Math.max(indent, label.passage().maxWidth() + beside);
      labels.add(label);
      labelNodes.add(labelNode);
    }
    boolean isTight = list.items().stream().allMatch(ListComposer::isShort);
    double between = style.spaceAfter().points() * (isTight ? TIGHT : 1);
    int start = flow.size();
    int last = list.items().size() - 1;
    for (int i = 0; i < list.items().size(); i++) {
      if (i > 0 && (i == 1 || i == last)) {
        flow.cost(LONE_ITEM);
      }
      Node item = node.addChild(new Node(Role.LIST_ITEM));
      item.addChild(labelNodes.get(i));
      Node body = item.addChild(new Node(Role.LIST_BODY));
      int first = flow.size();
      addItem(room.inset(indent, 0).withParent(body), list.items().get(i), between);
      if (flow.size() == first) {
        flow.add(style.leading().points(), 0, room.frame(), Paint.NOTHING);
      }
      addLabel(room, first, labels.get(i), style, indent);
      flow.space(between);
    }
    if (list.items().size() <= FEW_ITEMS && flow.size() - start <= FEW_LINES) {
      flow.keepTogether(start);
    }
    flow.space(style.spaceAfter().points());
  }

  private void addItem(Room room, List<Block> blocks, double between) {
    TextStyle style = composition.style(room.style());
    boolean isFirst = true;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        // Space is the list's affair: the paragraphs bring none of their own.
        flow.space(isFirst ? 0 : between);
        boolean isOnly = blocks.size() == 1;
        addParagraph(room, paragraph, style, isOnly ? room.parent() : new Node(Role.PARAGRAPH));
      } else {
        flow.space(block instanceof ListBlock ? between : 0);
        new BlockComposer(composition, flow, room).add(List.of(block));
      }
      isFirst = false;
    }
  }

  private void addParagraph(Room room, Paragraph paragraph, TextStyle style, Node owner) {
    InkedText text = composition.ink(paragraph.content(), style, owner);
    if (text.passage().isEmpty()) {
      return;
    }
    if (owner != room.parent()) {
      room.parent().addChild(owner);
    }
    Align align = style.align() == Align.JUSTIFY ? Align.START : style.align();
    new ParagraphComposer(composition).addLines(flow, room, text, style, align);
  }

  private void addLabel(Room room, int slice, InkedText label, TextStyle style, double indent) {
    List<TextLine> lines = label.passage().lines(indent + 1, Align.START);
    double baseline = flow.slice(slice).baseline();
    LineBox box = LineBox.of(composition.typesetter(), style);
    double down = baseline > 0 ? baseline : box.baseline();
    double left = composition.left(room.x(), indent + 1);
    flow.paintWith(
        slice,
        (sheet, x, y) -> TextPaint.put(sheet, lines.get(0), label.inks(), x + left, y + down));
  }

  private static String label(ListBlock list, int index, Room room) {
    if (list.isOrdered()) {
      return list.start() + index + ".";
    }
    boolean isInner = room.parent().role() == Role.LIST_BODY;
    return BULLETS.get(isInner ? 1 : 0);
  }

  private static boolean isShort(List<Block> item) {
    return item.size() == 1 || item.stream().skip(1).allMatch(block -> block instanceof ListBlock);
  }
}
