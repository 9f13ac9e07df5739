package org.attache.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Attributes;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Role;
import org.jspecify.annotations.Nullable;

/** Writes what elements are beside their role (ISO 32000-1 14.8.5 and 14.9). */
final class ElementAttributes {

  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName EXPANSION = COSName.getPDFName("E");
  private static final COSName OWNER = COSName.getPDFName("O");
  private static final COSName LAYOUT = COSName.getPDFName("Layout");
  private static final COSName TABLE = COSName.getPDFName("Table");
  private static final COSName LIST = COSName.getPDFName("List");
  private static final COSName SUMMARY = COSName.getPDFName("Summary");

  private final PdfFile pdf;
  private final List<Page> pages;
  private final Map<String, Reference> numberings = new HashMap<>();
  private final Map<Cell, Reference> cells = new HashMap<>();

  /** What cells may have in common. */
  private record Cell(Attributes.Scope scope, int columnSpan, List<String> headers) {
    // Written out: those that Java makes for a record cost milliseconds when first called.

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Cell other
          && scope == other.scope
          && columnSpan == other.columnSpan
          && headers.equals(other.headers);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * scope.hashCode() + columnSpan) + headers.hashCode();
    }
  }

  ElementAttributes(PdfFile pdf, List<Page> pages) {
    this.pdf = pdf;
    this.pages = pages;
  }

  /**
   * Adds to an element what its node says.
   *
   * @throws IllegalArgumentException if a figure lacks its alternative text or its place
   */
  void describe(Node node, COSDictionary element) throws IOException {
    Attributes attributes = node.attributes();
    // An alternative would hide a table's cells from those who listen; its summary does not.
    text(element, ALT, node.role() == Role.TABLE ? "" : attributes.alt());
    text(element, COSName.ACTUAL_TEXT, attributes.actualText());
    text(element, EXPANSION, attributes.expansion());
    text(element, COSName.LANG, attributes.language());
    switch (node.role()) {
      case FIGURE, TABLE, TABLE_HEADER, TABLE_CELL, LIST -> own(node, element);
      default -> {}
    }
  }

  private void own(Node node, COSDictionary element) throws IOException {
    Attributes attributes = node.attributes();
    COSArray owned = new COSArray();
    switch (node.role()) {
      case FIGURE -> owned.add((COSBase) figure(attributes));
      case TABLE -> table(attributes, owned);
      case TABLE_HEADER, TABLE_CELL -> cell(attributes, owned);
      case LIST -> owned.add(numbering(node));
      default -> {}
    }
    if (owned.size() == 1) {
      element.setItem(COSName.A, owned.get(0));
    } else if (owned.size() > 1) {
      element.setItem(COSName.A, owned);
    }
  }

  private static void text(COSDictionary element, COSName key, String text) {
    if (!text.isEmpty()) {
      element.setItem(key, TextString.of(text));
    }
  }

  private COSDictionary figure(Attributes attributes) {
    if (attributes.alt().isBlank() && attributes.actualText().isBlank()) {
      throw new IllegalArgumentException("a figure has no alternative text: " + attributes);
    }
    if (attributes.box().page() < 0) {
      throw new IllegalArgumentException("a figure has no place: " + attributes);
    }
    return box(attributes.box());
  }

  private COSDictionary box(Attributes.Box box) {
    double height = pages.get(box.page()).height().points();
    COSArray edges =
        Coordinates.array(
            box.x(), height - box.y() - box.height(), box.x() + box.width(), height - box.y());
    COSDictionary layout = owned(LAYOUT);
    layout.setName("Placement", "Block");
    layout.setItem(COSName.BBOX, edges);
    return layout;
  }

  private void table(Attributes attributes, COSArray owned) {
    if (attributes.box().page() >= 0) {
      owned.add((COSBase) box(attributes.box()));
    }
    if (!attributes.alt().isEmpty()) {
      COSDictionary table = owned(TABLE);
      table.setItem(SUMMARY, TextString.of(attributes.alt()));
      owned.add((COSBase) table);
    }
  }

  private void cell(Attributes attributes, COSArray owned) throws IOException {
    if (attributes.scope() == Attributes.Scope.NONE
        && attributes.columnSpan() == 1
        && attributes.headers().isEmpty()) {
      return;
    }
    Cell key = new Cell(attributes.scope(), attributes.columnSpan(), attributes.headers());
    Reference known = cells.get(key);
    if (known == null) {
      known = pdf.put(cell(attributes));
      cells.put(key, known);
    }
    owned.add((COSBase) known);
  }

  private static COSDictionary cell(Attributes attributes) {
    COSDictionary cell = owned(TABLE);
    switch (attributes.scope()) {
      case COLUMN -> cell.setName("Scope", "Column");
      case ROW -> cell.setName("Scope", "Row");
      case NONE -> {}
    }
    if (attributes.columnSpan() != 1) {
      cell.setInt("ColSpan", attributes.columnSpan());
    }
    if (!attributes.headers().isEmpty()) {
      COSArray headers = new COSArray();
      attributes.headers().forEach(id -> headers.add((COSBase) NameTree.key(id)));
      cell.setItem(COSName.getPDFName("Headers"), headers);
    }
    return cell;
  }

  private Reference numbering(Node list) throws IOException {
    String numbering =
        list.attributes().isOrdered() ? "Decimal" : hasLabels(list) ? "Disc" : "None";
    Reference known = numberings.get(numbering);
    if (known == null) {
      COSDictionary attribute = owned(LIST);
      attribute.setName("ListNumbering", numbering);
      known = pdf.put(attribute);
      numberings.put(numbering, known);
    }
    return known;
  }

  private static boolean hasLabels(Node list) {
    return list.kids().stream()
        .anyMatch(
            kid ->
                kid instanceof Node.Child item
                    && item.node().kids().stream()
                        .anyMatch(
                            part ->
                                part instanceof Node.Child label
                                    && label.node().role() == Role.LIST_LABEL));
  }

  private static COSDictionary owned(COSName owner) {
    COSDictionary attribute = new COSDictionary();
    attribute.setItem(OWNER, owner);
    return attribute;
  }
}
