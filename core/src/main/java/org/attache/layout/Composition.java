package org.attache.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.Direction;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.text.MissingGlyphs;
import org.attache.text.StyledText;
import org.attache.text.TextFont;
import org.attache.text.Typesetter;
import org.attache.theme.Colour;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/** One call of the composer: the brief, what it is set with, and what is known of it so far. */
final class Composition {

  /**
   * A heading in the structure.
   *
   * @param heading as written
   * @param level without leaps: never more than one below the heading before
   */
  record Section(Heading heading, int level) {}

  private final Brief brief;
  private final Typesetter typesetter;
  private final FigureDrawer drawer;
  private final Map<String, String> targets;
  private final List<Section> sections;
  private final Map<String, LedgerList.Item> ledger = new HashMap<>();
  private final MissingGlyphs missing = new MissingGlyphs();
  private final Problems problems = new Problems();
  private final PageLabels pageLabels;
  private int unnamed;
  private final PageForm form;
  private final Footnotes footnotes;
  private Span span = Span.COLUMN;

  Composition(Brief brief, Typesetter typesetter, FigureDrawer drawer, PageLabels pageLabels) {
    this.brief = brief;
    this.typesetter = typesetter;
    this.drawer = drawer;
    this.pageLabels = pageLabels;
    this.targets = Targets.of(brief);
    this.sections = sections(brief);
    this.form = PageForm.of(brief.theme(), brief.front().direction());
    this.footnotes = new Footnotes(this);
    for (Block block : brief.blocks()) {
      if (block instanceof LedgerList list) {
        list.items().forEach(item -> ledger.putIfAbsent(item.figure(), item));
      }
    }
  }

  private static List<Section> sections(Brief brief) {
    List<Section> sections = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (var block : brief.blocks()) {
      if (block instanceof Heading heading) {
        while (!open.isEmpty() && open.peek() >= heading.level()) {
          open.pop();
        }
        open.push(heading.level());
        sections.add(new Section(heading, open.size()));
      }
    }
    return sections;
  }

  Brief brief() {
    return brief;
  }

  FigureDrawer drawer() {
    return drawer;
  }

  Typesetter typesetter() {
    return typesetter;
  }

  MissingGlyphs missing() {
    return missing;
  }

  List<Section> sections() {
    return sections;
  }

  /** The figures that the brief says the origin of, by their ledger ids. */
  Map<String, LedgerList.Item> ledger() {
    return ledger;
  }

  /** The grid of the theme. */
  Rhythm rhythm() {
    return new Rhythm(brief.theme().arrangement().rhythm().points());
  }

  /** Whether text of a style stands on that grid: running text and what has its leading. */
  boolean isOnGrid(TextStyle style) {
    return style.leading().equals(style(StyleName.BODY).leading());
  }

  PageForm form() {
    return form;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** What is being set reaches across so much. */
  Span span() {
    return span;
  }

  /** Sets or paints something that reaches across so much. */
  void within(Span other, Runnable task) {
    Span before = span;
    span = other;
    task.run();
    span = before;
  }

  Palette palette() {
    return brief.theme().palette();
  }

  TextStyle style(StyleName name) {
    return brief.theme().style(name);
  }

  boolean isRightToLeft() {
    return brief.front().direction() == Direction.RIGHT_TO_LEFT;
  }

  /** How wide what is being set may be, in points. */
  double textWidth() {
    return form.width(span);
  }

  /** How high what is being set may be, in points. */
  double textHeight() {
    return form.height(span);
  }

  /** The left edge of something that begins so far from where lines start, in points. */
  double left(double start, double width) {
    return isRightToLeft() ? textWidth() - start - width : start;
  }

  /** Whether a link within the brief finds something. */
  boolean hasTarget(String id) {
    return targets.containsKey(id);
  }

  /** What a link within the brief leads to, in words. */
  String targetWords(String id) {
    return targets.getOrDefault(id, "");
  }

  /** The label of the page that something is on; known once pages are broken. */
  String pageLabel(String id) {
    return pageLabels.of(id);
  }

  void setPageLabel(String id, String label) {
    pageLabels.set(id, label);
  }

  /** The label of that page as running text prints it, before pages are broken. */
  String printedPage(String id) {
    return pageLabels.print(id);
  }

  /** An id for an element that has none, or that is one of several made of what has one. */
  String newId(String id) {
    return (id.isEmpty() ? "attache-part" : id) + "-part-" + ++unnamed;
  }

  /** What keeps the brief from being set. */
  Problems problems() {
    return problems;
  }

  /** Says that a table cannot be set so that anybody could read it. */
  void refuse(Caption caption, String size) {
    String number = brief.labels().of(Label.TABLE) + " " + caption.number();
    problems.add(
        ProblemCode.TABLE_TOO_LARGE,
        Composer.BRIEF,
        (caption.id().isEmpty() ? "A table" : number + " (" + caption.id() + ")")
            + " has "
            + size
            + ": more than pages can show legibly",
        "Show fewer of them; the workbook holds the facts in full.");
  }

  /** What a note mark is, for those who do not see it. */
  String noteWords(int number) {
    return brief.labels().of(Label.NOTE) + " " + number;
  }

  /** Shapes inlines in a style as part of an element. */
  InkedText ink(List<Inline> content, TextStyle style, Node owner) {
    Direction direction = Direction.of(content, brief.front().direction());
    return new InlineComposer(this, style, Strand.of(owner), direction).add(content).inked();
  }

  /** Shapes inlines whose figures stand below each other. */
  InkedText inkFigures(List<Inline> content, TextStyle style, Node owner) {
    return new InlineComposer(this, style, Strand.of(owner)).tabularFigures().add(content).inked();
  }

  /** Shapes words in a style as part of an element. */
  InkedText ink(String words, TextStyle style, Node owner) {
    return ink(words, style, style.colour(), Strand.of(owner));
  }

  /** Shapes words in a style and a colour as part of an element. */
  InkedText ink(String words, TextStyle style, Colour colour, Strand strand) {
    StyledText text =
        StyledText.of(words, TextFont.of(style), brief.front().language(), isRightToLeft());
    return new InkedText(typesetter.shape(text, missing), List.of(new Ink(strand, colour, 0)));
  }
}
