package org.attache.layout;

import java.util.ArrayList;
import java.util.List;

/** Reads finished pages back: through the structure, and by eye. */
final class PagesText {

  private final Pages pages;

  PagesText(Pages pages) {
    this.pages = pages;
  }

  /** The words of an element and all below it, in reading order. */
  String of(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        text.append(of(child.node()));
      } else if (kid instanceof Node.Shown shown) {
        text.append(of(pages.pages().get(shown.page()).groups().get(shown.group())));
      }
    }
    return text.toString();
  }

  static String of(Group group) {
    StringBuilder text = new StringBuilder();
    for (Placed item : group.items()) {
      if (item instanceof Placed.Glyphs glyphs) {
        text.append(glyphs.run().text());
      }
    }
    return text.toString().replace("\u00AD", "");
  }

  /** All elements of a role, in reading order. */
  List<Node> all(Role role) {
    List<Node> found = new ArrayList<>();
    collect(pages.document(), role, found);
    return found;
  }

  List<Node> everything() {
    List<Node> found = new ArrayList<>();
    for (Role role : Role.values()) {
      collect(pages.document(), role, found);
    }
    return found;
  }

  private static void collect(Node node, Role role, List<Node> found) {
    if (node.role() == role) {
      found.add(node);
    }
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        collect(child.node(), role, found);
      }
    }
  }

  /** The words of all artifacts of a kind on a page. */
  String artifacts(int page, Part.Artifact artifact) {
    StringBuilder text = new StringBuilder();
    for (Group group : pages.pages().get(page).groups()) {
      if (group.part() == artifact) {
        text.append(of(group)).append('|');
      }
    }
    return text.toString();
  }

  /** The page that an element first shows on. */
  int pageOf(Node node) {
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Shown shown) {
        return shown.page();
      } else if (kid instanceof Node.Child child && pageOf(child.node()) >= 0) {
        return pageOf(child.node());
      }
    }
    return -1;
  }
}
