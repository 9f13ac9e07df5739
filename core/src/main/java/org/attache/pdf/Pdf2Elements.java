package org.attache.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Role;

/**
 * Adds what PDF 2.0 knows beyond PDF 1.7: the namespace of a type, which notes and marks belong
 * together, and what an entry of the contents leads to (ISO 14289-2 8.2.5.8 and 8.2.5.14).
 */
final class Pdf2Elements implements Dialect {

  private static final COSName NAMESPACE = COSName.getPDFName("NS");
  private static final COSName REF = COSName.getPDFName("Ref");
  private static final COSName NOTE = COSName.getPDFName("FENote");

  private final StructureIndex index;
  private final Pages pages;
  private final Reference namespace;
  private final Map<Node, List<Node>> related = new IdentityHashMap<>();

  Pdf2Elements(PdfFile pdf, StructureIndex index, Pages pages) throws IOException {
    this.index = index;
    this.pages = pages;
    COSDictionary standard = new COSDictionary();
    standard.setName(COSName.TYPE, "Namespace");
    standard.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
    namespace = pdf.put(standard);
    for (Page page : pages.pages()) {
      for (LinkArea link : page.links()) {
        target(link).filter(to -> to.role().isNote()).ifPresent(to -> relate(link.node(), to));
      }
    }
  }

  private void relate(Node mark, Node note) {
    related.computeIfAbsent(mark, key -> new ArrayList<>()).add(note);
    related.computeIfAbsent(note, key -> new ArrayList<>()).add(mark);
  }

  private Optional<Node> target(LinkArea link) {
    return link.target() instanceof LinkArea.Within within
        ? Optional.ofNullable(pages.destinations().get(within.id()))
            .map(Pages.Destination::node)
            .filter(index::has)
        : Optional.empty();
  }

  @Override
  public void describeRoot(COSDictionary root) {
    COSArray namespaces = new COSArray();
    namespaces.add((COSBase) namespace);
    root.setItem(COSName.getPDFName("Namespaces"), namespaces);
  }

  @Override
  public void describe(Node node, COSDictionary element) {
    StructureType type = StructureType.of(node.role());
    element.setName(COSName.S, type.pdf2().isEmpty() ? type.name() : type.pdf2());
    if (!type.pdf2().isEmpty()) {
      element.setItem(NAMESPACE, namespace);
    }
    if (node.role().isNote()) {
      COSDictionary kind = new COSDictionary();
      kind.setItem("O", NOTE);
      kind.setName("NoteType", node.role() == Role.FOOTNOTE ? "Footnote" : "Endnote");
      element.setItem(COSName.A, kind);
    }
    List<Node> others = new ArrayList<>(related.getOrDefault(node, List.of()));
    if (node.role() == Role.CONTENTS_ITEM) {
      collectTargets(node, others);
    }
    if (!others.isEmpty()) {
      COSArray references = new COSArray();
      others.forEach(other -> references.add((COSBase) index.element(other)));
      element.setItem(REF, references);
    }
  }

  private void collectTargets(Node node, List<Node> targets) {
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child && child.node().role() != Role.CONTENTS) {
        collectTargets(child.node(), targets);
      } else if (kid instanceof Node.Clickable clickable) {
        target(pages.pages().get(clickable.page()).links().get(clickable.link()))
            .filter(target -> !targets.contains(target))
            .ifPresent(targets::add);
      }
    }
  }
}
