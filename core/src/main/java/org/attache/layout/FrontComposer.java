package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Front;
import org.attache.brief.Inline;
import org.attache.chart.Outline;
import org.attache.text.Passage;
import org.attache.theme.Colour;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** Composes the title block at the top of the first page. */
final class FrontComposer {

  private static final double BAND = 4;
  private static final double BELOW_BAND = 16;
  private static final double HAIRLINE = 0.6;
  private static final double AROUND_RULE = 9;

  private final Composition composition;
  private final Flow flow;

  FrontComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room) {
    Front front = composition.brief().front();
    new LogoComposer(composition, flow).add(room);
    addBar(room, BAND, BAND, composition.palette().accent());
    flow.keep();
    flow.space(BELOW_BAND);
    addText(balanced(room, front.title()), front.title(), StyleName.TITLE, Role.TITLE);
    addText(room, front.subtitle(), StyleName.SUBTITLE, Role.PARAGRAPH);
    addDetails(room, front);
    flow.keep();
    flow.space(AROUND_RULE);
    addBar(room, HAIRLINE, HAIRLINE, composition.palette().rule());
    flow.space(AROUND_RULE * 2);
  }

  /** The narrowest room that a title of several lines needs no more lines in. */
  private Room balanced(Room room, String title) {
    TextStyle style = composition.style(StyleName.TITLE);
    Passage passage = composition.ink(title, style, new Node(Role.TITLE)).passage();
    Passage words = passage.withOpticalMargins();
    int lines = words.lines(room.width(), style.align()).size();
    if (lines < 2) {
      return room;
    }
    double enough = room.width();
    double least = Math.max(passage.minWidth(), enough / 2);
    while (enough - least > 1) {
      double middle = (least + enough) / 2;
      if (words.lines(middle, style.align()).size() > lines) {
        least = middle;
      } else {
        enough = middle;
      }
    }
    return room.inset(0, room.width() - enough);
  }

  private void addText(Room room, String words, StyleName style, Role role) {
    List<Inline> content = List.of(new Inline.Text(words));
    int first = flow.size();
    new ParagraphComposer(composition)
        .add(flow, room, content, composition.style(style), new Node(role));
    flow.keepTogether(first);
    flow.keep();
  }

  /** Date, authors and marking on one line where they fit. */
  private void addDetails(Room room, Front front) {
    List<String> details = new ArrayList<>();
    details.add(front.dateInWords());
    details.addAll(front.authors());
    details.add(front.marking());
    details.removeIf(String::isBlank);
    if (details.isEmpty()) {
      return;
    }
    TextStyle furniture = composition.style(StyleName.PAGE_FURNITURE);
    TextStyle box = composition.style(StyleName.BOX_TEXT);
    TextStyle style = Styles.coloured(box, furniture.colour());
    Node node = room.parent().addChild(new Node(Role.PARAGRAPH));
    InkedText text = composition.ink(String.join("\u00A0\u00A0·\u00A0 ", details), style, node);
    int first = flow.size();
    new ParagraphComposer(composition).addLines(flow, room, text, style, style.align());
    flow.keepTogether(first);
  }

  private void addBar(Room room, double height, double thickness, Colour colour) {
    double left = composition.left(room.x(), room.width());
    flow.add(
        height,
        0,
        room.frame(),
        (sheet, x, y) -> {
          Outline bar = Outline.rectangle(x + left, y, room.width(), thickness);
          sheet.fill(Part.Artifact.BACKGROUND, bar, colour);
        });
  }
}
