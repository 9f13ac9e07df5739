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

  private final PdfFile pdf;
  private final StructureIndex index;
  private final Pages pages;
  private final Reference root;
  private final ElementAttributes attributes;
  private final Dialect dialect;
  private final ElementIds ids = new ElementIds();
  private final Bytes element = new Bytes(1024);
  private final ObjectSyntax elementSyntax = new ObjectSyntax(element);
  private final Bytes kids = new Bytes(512);

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

  /** Elements are many and alike: what all have goes out as bytes, and the rest as objects. */
  private void put(Node node, Reference parent) throws IOException {
    Reference reference = index.element(node);
    COSDictionary described = new COSDictionary();
    ids.add(node, described, reference);
    attributes.describe(node, described);
    dialect.describe(node, described);
    element.clear();
    element.put("<</P ");
    refer(parent);
    elementSyntax.writeEntries(described);
    kids(node);
    element.put(">>");
    pdf.put(reference, element);
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child && index.has(child.node())) {
        put(child.node(), reference);
      }
    }
  }

  private void kids(Node node) {
    kids.clear();
    int count = 0;
    int elementPage = -1;
    for (Node.Kid kid : node.kids()) {
      int before = kids.length();
      if (kid instanceof Node.Child child) {
        if (index.has(child.node())) {
          separate(count);
          kids.put((long) index.element(child.node()).number()).put(" 0 R");
        }
      } else if (kid instanceof Node.Shown shown) {
        int number = index.number(shown);
        if (number >= 0) {
          elementPage = elementPage < 0 ? shown.page() : elementPage;
          content(number, shown.page(), elementPage, count);
        }
      } else if (kid instanceof Node.Clickable clickable) {
        annotation(clickable, elementPage);
      }
      count += kids.length() > before ? 1 : 0;
    }
    if (elementPage >= 0) {
      element.put("/Pg ");
      refer(index.page(elementPage));
    }
    if (count > 0) {
      boolean isDictionary = kids.array()[0] == '<';
      element.put(count > 1 ? "/K[" : isDictionary ? "/K" : "/K ");
      element.put(kids.array(), 0, kids.length()).put(count > 1 ? "]" : "");
    }
  }

  private void separate(int count) {
    if (count > 0) {
      kids.put(' ');
    }
  }

  private void content(int number, int page, int elementPage, int count) {
    if (page == elementPage) {
      separate(count);
      kids.put((long) number);
    } else {
      kids.put("<</Type/MCR/Pg ").put((long) index.page(page).number());
      kids.put(" 0 R/MCID ").put((long) number).put(">>");
    }
  }

  private void annotation(Node.Clickable clickable, int elementPage) {
    kids.put("<</Type/OBJR");
    if (clickable.page() != elementPage) {
      kids.put("/Pg ").put((long) index.page(clickable.page()).number()).put(" 0 R");
    }
    Reference link = index.link(clickable.page(), clickable.link());
    kids.put("/Obj ").put((long) link.number()).put(" 0 R>>");
  }

  private void refer(Reference reference) {
    element.put((long) reference.number()).put(" 0 R");
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
