package org.attache.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Node;

/** The ids of elements and who asks for them. */
final class ElementIds {

  private static final COSName ID = COSName.getPDFName("ID");

  private final NameTree tree = new NameTree();
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private int notes;

  NameTree tree() {
    return tree;
  }

  /**
   * Gives an element its id. A note always has one, as ISO 14289-1 7.9 asks.
   *
   * @throws IllegalArgumentException if another element has it
   */
  void add(Node node, COSDictionary element, Reference reference) {
    wanted.addAll(node.attributes().headers());
    String id = node.attributes().id();
    if (id.isEmpty() && node.role().isNote()) {
      id = "unnamed-note-" + ++notes;
    }
    if (!id.isEmpty()) {
      if (!tree.add(id, reference)) {
        throw new IllegalArgumentException("two elements have the id '" + id + "'");
      }
      known.add(id);
      element.setItem(ID, NameTree.key(id));
    }
  }

  /**
   * Makes sure that the headers cells name are there.
   *
   * @throws IllegalArgumentException if one is not
   */
  void requireAll() {
    for (String id : wanted) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException("a cell's header '" + id + "' is not in the document");
      }
    }
  }
}
