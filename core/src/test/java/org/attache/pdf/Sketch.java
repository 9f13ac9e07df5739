package org.attache.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.chart.Outline;
import org.attache.layout.Attributes;
import org.attache.layout.Group;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.attache.text.GlyphRun;
import org.attache.text.Turn;
import org.attache.theme.Colour;
import org.attache.theme.FontFile;
import org.attache.theme.Fonts;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;

/** Pages made by hand, line under line, for tests of the writer alone. */
final class Sketch {

  static final Fonts FONTS = TestThemes.plain().fonts();
  static final FontFile BODY = FONTS.body().regular();
  static final FontFile SANS = FONTS.sans().bold();
  static final FontFile NASKH = FONTS.fallbacks().get(0).regular();
  static final FontFile NASTALIQ = FONTS.fallbacks().get(1).regular();

  private static final Length WIDTH = Length.mm(210);
  private static final Length HEIGHT = Length.mm(297);
  private static final double LEFT = 72;
  private static final double LINE = 18;
  private static final TestShaper SHAPER = new TestShaper();

  final Node document = new Node(Role.DOCUMENT);
  final Map<String, Pages.Destination> destinations = new LinkedHashMap<>();
  final List<Pages.Bookmark> bookmarks = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private List<Group> groups = new ArrayList<>();
  private List<LinkArea> links = new ArrayList<>();
  private double x = LEFT;
  private double y = 72;

  static GlyphRun run(FontFile font, String text) {
    return SHAPER.shape(font, 11, text);
  }

  static GlyphRun rightToLeft(FontFile font, String text) {
    return SHAPER.shape(font, 11, text, true);
  }

  /** Adds an element with words on a line of their own. */
  Node line(Node parent, Role role, String text) {
    return line(parent, new Node(role), run(BODY, text));
  }

  Node line(Node parent, Node node, GlyphRun run) {
    parent.addChild(node);
    newLine();
    show(node, run);
    return node;
  }

  void newLine() {
    x = LEFT;
    y += LINE;
  }

  /** Adds words of an element to the line. */
  Node show(Node node, GlyphRun run) {
    return show(node, new Placed.Glyphs(run, x, y, Colour.BLACK, 0, Turn.NONE));
  }

  Node show(Node node, Placed... items) {
    node.add(new Node.Shown(pages.size(), groups.size()));
    groups.add(new Group(new Part.Content(node), List.of(items)));
    for (Placed item : items) {
      if (item instanceof Placed.Glyphs glyphs) {
        x += glyphs.run().width();
      }
    }
    return node;
  }

  /** Adds a link with its words and area. */
  Node link(Node parent, LinkArea.Target target, String words) {
    Node node = new Node(Role.LINK);
    parent.addChild(node);
    GlyphRun run = run(BODY, words);
    double from = x;
    show(node, run);
    node.add(new Node.Clickable(pages.size(), links.size()));
    links.add(new LinkArea(from, y - 10, run.width(), 14, target, "To " + words, node));
    return node;
  }

  void artifact(Part.Artifact part, Placed... items) {
    groups.add(new Group(part, List.of(items)));
  }

  void artifact(Part.Artifact part, String text) {
    artifact(part, new Placed.Glyphs(run(SANS, text), LEFT, 40, Colour.BLACK, 0, Turn.NONE));
  }

  /** A place to go to at the line. */
  void destination(String id, Node node) {
    destinations.put(id, new Pages.Destination(pages.size(), y - LINE, node));
  }

  /** A rectangle of bars with its figure element. */
  Node figure(Node parent, String alt) {
    newLine();
    Attributes.Box box = new Attributes.Box(pages.size(), LEFT, y, 200, 60);
    Node figure = parent.addChild(new Node(Role.FIGURE, Attributes.NONE.withAlt(alt).withBox(box)));
    Outline curve =
        new Outline.Builder().move(LEFT, y).curve(90, y, 120, y + 60, LEFT + 200, y + 60).build();
    show(
        figure,
        new Placed.Fill(Outline.rectangle(LEFT, y + 20, 60, 40), Colour.parse("#12355B")),
        new Placed.Stroke(curve, Colour.parse("#C8701A"), Length.pt(1.5), List.of(3.0, 2.0)),
        new Placed.Glyphs(
            run(SANS, "35.1"), LEFT + 80, y + 40, Colour.parse("#12355B"), 0, Turn.NONE));
    y += 60;
    return figure;
  }

  void endPage(String label) {
    pages.add(new Page(WIDTH, HEIGHT, groups, links, label));
    groups = new ArrayList<>();
    links = new ArrayList<>();
    x = LEFT;
    y = 72;
  }

  Pages pages() {
    return new Pages(pages, document, bookmarks, destinations);
  }
}
