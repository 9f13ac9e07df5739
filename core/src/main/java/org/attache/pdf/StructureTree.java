package org.attache.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Pages;

/** Writes the structure: what is what, in reading order (ISO 32000-1 14.7). */
final class StructureTree {

  private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
  private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");
  private static final COSName OBJ = COSName.getPDFName("Obj");

  private final PdfFile pdf;
  private final StructureIndex index;
  private final Pages pages;
  private final Reference root;
  private final ElementAttributes attributes;
  private final Dialect dialect;
  private final ElementIds ids = new ElementIds();

  StructureTree(PdfFile pdf, StructureIndex index, Pages pages, PdfProfile profile)
      throws IOException {
    this.pdf = pdf;
    this.index = index;
    this.pages = pages;
    this.root = pdf.reserve();
    this.attributes = new ElementAttributes(pdf, pages.pages());
    this.dialect = profile.isPdf2() ? new Pdf2Elements(pdf, index, pages) : new Pdf1Elements();
  }

  /** Puts the tree; returns its root. */
  Reference put() throws IOException {
    put(pages.document(), root);
    ids.requireAll();
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    COSArray kids = new COSArray();
    kids.add(index.element(pages.document()));
    dictionary.setItem(COSName.K, kids);
    dictionary.setItem(COSName.PARENT_TREE, pdf.put(parentTree()));
    dictionary.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey());
    dialect.describeRoot(dictionary);
    if (!ids.tree().isEmpty()) {
      dictionary.setItem(COSName.ID_TREE, pdf.put(ids.tree().dictionary()));
    }
    pdf.put(root, dictionary);
    return root;
  }

  private void put(Node node, Reference parent) throws IOException {
    Reference reference = index.element(node);
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
    element.setItem(COSName.P, parent);
    ids.add(node, element, reference);
    attributes.describe(node, element);
    dialect.describe(node, element);
    kids(node, element);
    pdf.put(reference, element);
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child && index.has(child.node())) {
        put(child.node(), reference);
      }
    }
  }

  private void kids(Node node, COSDictionary element) {
    COSArray kids = new COSArray();
    int elementPage = -1;
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        if (index.has(child.node())) {
          kids.add(index.element(child.node()));
        }
      } else if (kid instanceof Node.Shown shown) {
        int number = index.number(shown);
        if (number >= 0) {
          if (elementPage < 0) {
            elementPage = shown.page();
            element.setItem(COSName.PG, index.page(elementPage));
          }
          COSInteger id = COSInteger.get(number);
          kids.add(shown.page() == elementPage ? id : elsewhere(id, shown.page()));
        }
      } else if (kid instanceof Node.Clickable clickable) {
        kids.add(annotation(clickable));
      }
    }
    if (kids.size() == 1) {
      element.setItem(COSName.K, kids.get(0));
    } else if (kids.size() > 1) {
      element.setItem(COSName.K, kids);
    }
  }

  private COSDictionary elsewhere(COSInteger number, int page) {
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, MARKED_CONTENT);
    content.setItem(COSName.PG, index.page(page));
    content.setItem(COSName.MCID, number);
    return content;
  }

  private COSDictionary annotation(Node.Clickable clickable) {
    COSDictionary object = new COSDictionary();
    object.setItem(COSName.TYPE, OBJECT);
    object.setItem(COSName.PG, index.page(clickable.page()));
    object.setItem(OBJ, index.link(clickable.page(), clickable.link()));
    return object;
  }

  /** For each page the elements of its content by number, for each link its element. */
  private COSDictionary parentTree() throws IOException {
    COSArray numbers = new COSArray();
    int count = pages.pages().size();
    for (int page = 0; page < count; page++) {
      COSArray owners = new COSArray();
      for (Node node : index.content(page).nodes()) {
        owners.add(index.element(node));
      }
      numbers.add(COSInteger.get(page));
      numbers.add(pdf.put(owners));
    }
    for (int page = 0; page < count; page++) {
      List<LinkArea> links = pages.pages().get(page).links();
      for (int link = 0; link < links.size(); link++) {
        numbers.add(COSInteger.get(index.linkKey(page, link)));
        numbers.add((COSBase) index.element(links.get(link).node()));
      }
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  private int nextKey() {
    int last = pages.pages().size() - 1;
    return index.linkKey(last, pages.pages().get(last).links().size());
  }
}
