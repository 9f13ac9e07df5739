package org.attache.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.text.MissingGlyphs;
import org.attache.text.StyledText;
import org.attache.text.TextFont;
import org.attache.text.Typesetter;
import org.attache.theme.Colour;
import org.attache.theme.Palette;
import org.attache.theme.Paper;
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
  private final Set<String> targets;
  private final List<Section> sections;
  private final MissingGlyphs missing = new MissingGlyphs();
  private final Map<String, String> pageLabels = new HashMap<>();

  Composition(Brief brief, Typesetter typesetter, FigureDrawer drawer) {
    this.brief = brief;
    this.typesetter = typesetter;
    this.drawer = drawer;
    this.targets = Targets.of(brief);
    this.sections = sections(brief);
  }

  private static List<Section> sections(Brief brief) {
    List<Section> sections = new ArrayList<>();
    int above = 0;
    for (var block : brief.blocks()) {
      if (block instanceof Heading heading) {
        above = Math.min(heading.level(), above + 1);
        sections.add(new Section(heading, above));
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

  Paper paper() {
    return brief.theme().paper();
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

  double textWidth() {
    return paper().textWidth().points();
  }

  double textHeight() {
    return paper().textHeight().points();
  }

  /** The left edge of something that begins so far from where lines start, in points. */
  double left(double start, double width) {
    return isRightToLeft() ? textWidth() - start - width : start;
  }

  /** Whether a link within the brief finds something. */
  boolean hasTarget(String id) {
    return targets.contains(id);
  }

  /** The label of the page that something is on; known once pages are broken. */
  String pageLabel(String id) {
    return pageLabels.getOrDefault(id, "");
  }

  void setPageLabel(String id, String label) {
    pageLabels.putIfAbsent(id, label);
  }

  /** What a note mark is, for those who do not see it. */
  String noteWords(int number) {
    return brief.labels().of(Label.NOTE) + " " + number;
  }

  /** Shapes inlines in a style as part of an element. */
  InkedText ink(List<Inline> content, TextStyle style, Node owner) {
    return new InlineComposer(this, style, Strand.of(owner)).add(content).inked();
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
