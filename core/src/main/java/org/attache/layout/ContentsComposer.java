package org.attache.layout;

import java.util.List;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.Contents;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.attache.chart.Outline;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.Colour;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/**
 * Composes the lists of headings, figures and tables with their pages, which are filled in when
 * they are known.
 */
final class ContentsComposer {

  private static final double INDENT = 14;
  private static final double FOR_NUMBERS = 28;
  private static final double BESIDE_LEADERS = 6;
  private static final double SECTION_SPACE = 2;
  private static final int BETWEEN_SECTIONS = 30;
  private static final int WITHIN_SECTION = 120;
  private static final int AT_EDGE = 2_000;

  /** How many entries at least stand on the page that a list begins or ends on. */
  private static final int FEWEST = 3;

  private static final List<Double> DOTS = List.of(0.6, 3.4);

  /** What an entry leads to, says, and how deep it stands, from 1. */
  private record Listed(String target, String words, int level) {}

  /** An entry, shaped: its lines and the link they are part of. */
  private record Entry(String target, InkedText text, List<TextLine> lines, Strand link) {}

  private final Composition composition;
  private final Flow flow;

  ContentsComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void addTitle(Room room, Label label) {
    TextStyle style = composition.style(StyleName.BOX_TITLE);
    String words = composition.brief().labels().of(label);
    List<Inline> title = List.of(new Inline.Text(words));
    flow.space(composition.style(StyleName.HEADING_2).spaceBefore().points());
    new ParagraphComposer(composition).add(flow, room, title, style, new Node(Role.PARAGRAPH));
    flow.keep();
  }

  void add(Room room, Contents contents) {
    addEntries(
        room,
        composition.sections().stream()
            .filter(section -> section.level() <= contents.depth())
            .map(ContentsComposer::listed)
            .toList());
  }

  private static Listed listed(Composition.Section section) {
    String words = PlainText.of(section.heading().content());
    return new Listed(section.heading().id(), words, section.level());
  }

  /** Adds a list of figures or tables, with its title where it has none, if there are any. */
  void add(Room room, CaptionList list, boolean isTitled) {
    List<Listed> listed =
        list.listed(composition.brief().blocks()).stream()
            .filter(caption -> !caption.id().isEmpty())
            .map(caption -> listed(caption, list.kind()))
            .toList();
    if (!listed.isEmpty()) {
      boolean isFigures = list.kind() == CaptionList.Kind.FIGURES;
      if (isTitled) {
        addTitle(room, isFigures ? Label.FIGURES : Label.TABLES);
      }
      addEntries(room, listed);
    }
  }

  private Listed listed(Caption caption, CaptionList.Kind kind) {
    Label label = kind == CaptionList.Kind.FIGURES ? Label.FIGURE : Label.TABLE;
    String number = composition.brief().labels().of(label) + "\u00A0" + caption.number();
    String title = PlainText.of(caption.title());
    return new Listed(caption.id(), title.isBlank() ? number : number + ".\u2002" + title, 1);
  }

  private void addEntries(Room room, List<Listed> listed) {
    if (listed.isEmpty()) {
      return;
    }
    Node[] lists = new Node[5];
    lists[1] = room.parent().addChild(new Node(Role.CONTENTS));
    int above = 1;
    for (int i = 0; i < listed.size(); i++) {
      Listed one = listed.get(i);
      int level = one.level();
      for (int deeper = above + 1; deeper <= level; deeper++) {
        lists[deeper] = lists[deeper - 1].addChild(new Node(Role.CONTENTS));
      }
      above = level;
      Node item = lists[level].addChild(new Node(Role.CONTENTS_ITEM));
      boolean isAtEdge = i < FEWEST || i > listed.size() - FEWEST;
      flow.cost(isAtEdge ? AT_EDGE : level == 1 ? BETWEEN_SECTIONS : WITHIN_SECTION);
      addEntry(room.inset(INDENT * (level - 1), 0), one, item);
    }
    flow.space(composition.style(StyleName.BODY).spaceAfter().points() * 2);
  }

  private void addEntry(Room room, Listed one, Node item) {
    boolean isOuter = one.level() == 1;
    TextStyle style = composition.style(isOuter ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2);
    String target = one.target();
    String words = one.words();
    if (words.isBlank()) {
      return;
    }
    Strand link =
        Strand.of(item).inner(new Node(Role.REFERENCE)).link(new LinkArea.Within(target), words);
    InkedText text = composition.ink(words, style, style.colour(), link);
    double measure = Math.max(24, room.width() - FOR_NUMBERS);
    List<TextLine> lines = text.passage().lines(measure, Align.START);
    Entry entry = new Entry(target, text, lines, link);
    flow.space(isOuter ? SECTION_SPACE : 0);
    LineBox plain = LineBox.of(composition.typesetter(), style);
    int first = flow.size();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean isLast = i == lines.size() - 1;
      LineBox box = plain.with(line);
      double left = composition.left(room.x(), measure);
      flow.add(
          box.height(),
          box.baseline(),
          room.frame(),
          (sheet, x, y) -> {
            TextPaint.put(sheet, line, text.inks(), x + left, y + box.baseline());
            if (isLast) {
              putNumber(sheet, room, entry, style, x, y + box.baseline());
            }
          });
    }
    flow.keepTogether(first);
  }

  private void putNumber(
      Sheet sheet, Room room, Entry entry, TextStyle style, double x, double baseline) {
    // The space is seen by whoever copies the text; it lies under the leader.
    String words = "\u00A0" + composition.pageLabel(entry.target());
    Colour colour = style.colour();
    InkedText number = composition.ink(words, style, colour, entry.link());
    double width = number.passage().maxWidth();
    double left = x + composition.left(room.x() + room.width() - width, width);
    List<TextLine> lines = number.passage().lines(width + 1, Align.START);
    double shift = composition.isRightToLeft() ? -1 : 0;
    putLeader(sheet, room, entry, width, x, baseline);
    TextPaint.put(sheet, lines.get(0), number.inks(), left + shift, baseline);
  }

  private void putLeader(
      Sheet sheet, Room room, Entry entry, double numberWidth, double x, double baseline) {
    TextLine last = entry.lines().get(entry.lines().size() - 1);
    double from = last.width() + BESIDE_LEADERS;
    double to = room.width() - numberWidth - BESIDE_LEADERS;
    if (to - from > BESIDE_LEADERS) {
      double left = x + composition.left(room.x() + from, to - from);
      Outline line = Outline.line(left, baseline - 0.5, left + to - from, baseline - 0.5);
      sheet.rule(line, composition.palette().muted(), 0.6, DOTS);
    }
  }
}
