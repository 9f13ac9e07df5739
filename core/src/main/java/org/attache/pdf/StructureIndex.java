package org.attache.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Role;

/**
 * Which objects of a file stand for which pages, elements and links, settled before any is put,
 * because they all point at each other.
 */
final class StructureIndex {

  private final Pages pages;
  private final MarkedContent[] content;
  private final Reference[] pageReferences;
  private final Reference[][] linkReferences;
  private final Node[][] linkOwners;
  private final Node[][] contentOwners;
  private final int[] firstLinkKeys;
  private final Map<Node, Reference> elements = new IdentityHashMap<>();

  /**
   * Reserves an object for every page, link and element that is not empty.
   *
   * @throws IllegalArgumentException if pages and structure do not fit each other
   */
  StructureIndex(Pages pages, PdfFile pdf) {
    int count = pages.pages().size();
    this.pages = pages;
    content = new MarkedContent[count];
    pageReferences = new Reference[count];
    linkReferences = new Reference[count][];
    linkOwners = new Node[count][];
    contentOwners = new Node[count][];
    firstLinkKeys = new int[count];
    int key = count;
    for (int i = 0; i < count; i++) {
      Page page = pages.pages().get(i);
      content[i] = MarkedContent.of(page);
      contentOwners[i] = new Node[content[i].nodes().size()];
      pageReferences[i] = pdf.reserve();
      linkReferences[i] = new Reference[page.links().size()];
      linkOwners[i] = new Node[page.links().size()];
      firstLinkKeys[i] = key;
      key += page.links().size();
      for (int link = 0; link < page.links().size(); link++) {
        linkReferences[i][link] = pdf.reserve();
      }
    }
    reserve(pages.document(), pdf);
    requireOwners();
  }

  private boolean reserve(Node node, PdfFile pdf) {
    boolean isKept = mayBeEmpty(node.role());
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        isKept |= reserve(child.node(), pdf);
      } else if (kid instanceof Node.Shown shown) {
        isKept |= own(node, shown);
      } else if (kid instanceof Node.Clickable clickable) {
        own(node, clickable);
        isKept = true;
      }
    }
    if (isKept && elements.put(node, pdf.reserve()) != null) {
      throw new IllegalArgumentException(
          "an element stands twice in the structure: " + node.role());
    }
    return isKept;
  }

  /** A table keeps its shape, and a document its root, without content too. */
  private static boolean mayBeEmpty(Role role) {
    return role == Role.TABLE_CELL || role == Role.TABLE_HEADER || role == Role.DOCUMENT;
  }

  private boolean own(Node node, Node.Shown shown) {
    int number = number(shown);
    if (number < 0) {
      return false;
    }
    if (content[shown.page()].nodes().get(number) != node) {
      throw new IllegalArgumentException(
          shown + " of a " + node.role() + " is a group of another element");
    }
    claim(contentOwners[shown.page()], number, node, shown);
    return true;
  }

  private void own(Node node, Node.Clickable clickable) {
    LinkArea area = pages.pages().get(clickable.page()).links().get(clickable.link());
    if (area.node() != node) {
      throw new IllegalArgumentException(clickable + " is the area of another element");
    }
    claim(linkOwners[clickable.page()], clickable.link(), node, clickable);
  }

  private static void claim(Node[] owners, int index, Node node, Node.Kid kid) {
    if (owners[index] != null) {
      throw new IllegalArgumentException(kid + " stands twice in the structure");
    }
    owners[index] = node;
  }

  private void requireOwners() {
    for (int page = 0; page < content.length; page++) {
      require(contentOwners[page], "content", page);
      require(linkOwners[page], "link", page);
    }
  }

  private static void require(Node[] owners, String what, int page) {
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] == null) {
        throw new IllegalArgumentException(
            what + " " + i + " of page " + page + " is not in the structure");
      }
    }
  }

  /** The number of marked content, or -1 where nothing is painted. */
  int number(Node.Shown shown) {
    return content[shown.page()].numberOfGroup()[shown.group()];
  }

  /** The numbers of a page's marked content. */
  MarkedContent content(int page) {
    return content[page];
  }

  Reference page(int page) {
    return pageReferences[page];
  }

  Reference link(int page, int link) {
    return linkReferences[page][link];
  }

  /** The key of a link in the parent tree; a page's key is its index. */
  int linkKey(int page, int link) {
    return firstLinkKeys[page] + link;
  }

  /** Whether an element is in the file, that is, whether there is anything in it. */
  boolean has(Node node) {
    return elements.containsKey(node);
  }

  /** The object of an element that the file has. */
  Reference element(Node node) {
    return elements.get(node);
  }
}
