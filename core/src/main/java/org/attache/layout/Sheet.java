package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.chart.Outline;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/** A page while it is filled: puts items in groups and tells the structure where they are. */
final class Sheet {

  private final int page;
  private final List<Part> parts = new ArrayList<>();
  private final List<List<Placed>> items = new ArrayList<>();
  private final List<LinkArea> links = new ArrayList<>();
  private final Map<String, Pages.Destination> destinations;
  private List<Part.Artifact> disguise = List.of();
  private int lineStart;
  private int lineEnd;

  /** A page by its number from 0; what links lead to is added to the destinations. */
  Sheet(int page, Map<String, Pages.Destination> destinations) {
    this.page = page;
    this.destinations = destinations;
  }

  int page() {
    return page;
  }

  /** Puts what the paint shows as an artifact, whatever it is otherwise part of. */
  void putAs(Part.Artifact artifact, Paint paint, double x, double y) {
    disguise = List.of(artifact);
    paint.at(this, x, y);
    disguise = List.of();
  }

  /** Puts glyphs. */
  void put(Ink ink, Placed.Glyphs glyphs) {
    if (disguise.isEmpty()) {
      put(ink.strand().attached(), glyphs);
    } else {
      put(disguise.get(0), glyphs);
    }
  }

  /**
   * Puts glyphs of a line that are read in one order and stand, from left to right, in another: on
   * the page they follow each other as they stand, in the structure as they are read.
   *
   * @param ink of the glyphs
   * @param glyphs what is read next
   * @param place how many glyphs of the line stand on their left
   */
  void putAt(Ink ink, Placed.Glyphs glyphs, int place) {
    if (!disguise.isEmpty()) {
      items.get(lineStart + place).add(glyphs);
      return;
    }
    Node node = ink.strand().attached();
    node.add(new Node.Shown(page, lineStart + place));
    parts.set(lineStart + place, new Part.Content(node));
    items.get(lineStart + place).add(glyphs);
  }

  /** Begins a line of so many runs of glyphs that are put each at its place. */
  void beginLine(int count) {
    lineStart = parts.size();
    for (int i = 0; i < count; i++) {
      open(disguise.isEmpty() ? Part.Artifact.REPEATED : disguise.get(0));
    }
    lineEnd = parts.size();
  }

  /** Puts an item of an element. */
  void put(Node node, Placed item) {
    int last = parts.size() - 1;
    boolean goesOn =
        last >= lineEnd
            && parts.get(last) instanceof Part.Content content
            && content.node() == node;
    if (!goesOn) {
      node.add(new Node.Shown(page, parts.size()));
      open(new Part.Content(node));
    }
    items.get(items.size() - 1).add(item);
  }

  /** Puts an item that is no part of the content. */
  void put(Part.Artifact artifact, Placed item) {
    int last = parts.size() - 1;
    if (last < 0 || parts.get(last) != artifact) {
      open(artifact);
    }
    items.get(items.size() - 1).add(item);
  }

  private void open(Part part) {
    parts.add(part);
    items.add(new ArrayList<>());
  }

  /** Puts a filled rectangle that is no part of the content. */
  void fill(Part.Artifact artifact, Outline outline, Colour colour) {
    put(disguise.isEmpty() ? artifact : disguise.get(0), new Placed.Fill(outline, colour));
  }

  /** Puts a straight line that is no part of the content; dashes may be empty. */
  void rule(Outline line, Colour colour, double width, List<Double> dashes) {
    Part.Artifact part = disguise.isEmpty() ? Part.Artifact.RULE : disguise.get(0);
    put(part, new Placed.Stroke(line, colour, Length.pt(width), dashes));
  }

  /** Makes an area of a link clickable; grows the last one where it goes on. */
  void link(Strand link, double x, double y, double width, double height) {
    if (!disguise.isEmpty()) {
      return;
    }
    Node node = link.attached();
    int last = links.size() - 1;
    if (last >= 0 && links.get(last).node() == node && links.get(last).y() == y) {
      LinkArea area = links.get(last);
      double left = Math.min(x, area.x());
      double right = Math.max(x + width, area.x() + area.width());
      links.set(
          last, new LinkArea(left, y, right - left, height, area.target(), area.words(), node));
      return;
    }
    if (!link.notes().isEmpty() && link.target() instanceof LinkArea.Within within) {
      destination(Footnotes.markOf(within.id()), y, node);
    }
    node.add(new Node.Clickable(page, links.size()));
    links.add(new LinkArea(x, y, width, height, link.target(), link.words(), node));
  }

  /** Lets links lead here. */
  void destination(String id, double y, Node node) {
    if (disguise.isEmpty()) {
      destinations.putIfAbsent(id, new Pages.Destination(page, y, node));
    }
  }

  /** The finished page. */
  Page page(Length width, Length height, String label) {
    List<Group> groups = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      groups.add(new Group(parts.get(i), items.get(i)));
    }
    return new Page(width, height, groups, links, label);
  }
}
