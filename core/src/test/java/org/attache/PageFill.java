package org.attache;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.attache.layout.Group;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Placed;
import org.attache.theme.Paper;

/** How far the text of a page reaches: measured from what is placed on it. */
final class PageFill {

  private final Pages pages;
  private final Paper paper;
  private final Map<Node, Boolean> notes = new IdentityHashMap<>();

  PageFill(Pages pages, Paper paper) {
    this.pages = pages;
    this.paper = paper;
    mark(pages.document(), false);
  }

  private void mark(Node node, boolean isNote) {
    boolean isWithin = isNote || node.role().isNote();
    notes.put(node, isWithin);
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        mark(child.node(), isWithin);
      }
    }
  }

  /** The share of a page's height that is white between its text and its notes or its foot. */
  double white(int index) {
    Page page = pages.pages().get(index);
    boolean isTurned = page.width().points() > page.height().points();
    Paper sheet = isTurned ? paper.turned() : paper;
    double foot = page.height().points() - sheet.bottom().points();
    double end = sheet.top().points();
    double notesTop = foot;
    for (Group group : page.groups()) {
      if (group.part() instanceof Part.Content content) {
        boolean isNote = notes.getOrDefault(content.node(), false);
        for (Placed item : group.items()) {
          if (item instanceof Placed.Glyphs glyphs) {
            if (isNote) {
              notesTop = Math.min(notesTop, glyphs.y() - glyphs.run().size() - 10);
            } else {
              end = Math.max(end, glyphs.y());
            }
          }
        }
      }
    }
    return Math.max(0, notesTop - end) / sheet.textHeight().points();
  }

  /** The words of a page that are no notes, line by line from top to bottom as they are placed. */
  List<String> lines(int index) {
    List<String> lines = new ArrayList<>();
    double last = -1;
    for (Group group : pages.pages().get(index).groups()) {
      if (group.part() instanceof Part.Content) {
        for (Placed item : group.items()) {
          if (item instanceof Placed.Glyphs glyphs) {
            if (Math.abs(glyphs.y() - last) > 4 || lines.isEmpty()) {
              lines.add("");
            }
            int end = lines.size() - 1;
            lines.set(end, lines.get(end) + glyphs.run().text());
            last = glyphs.y();
          }
        }
      }
    }
    return lines;
  }
}
