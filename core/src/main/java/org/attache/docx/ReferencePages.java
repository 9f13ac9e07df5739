package org.attache.docx;

import static org.attache.docx.SafeXml.all;
import static org.attache.docx.SafeXml.child;
import static org.attache.docx.SafeXml.children;
import static org.attache.docx.SafeXml.isOn;
import static org.attache.docx.SafeXml.isWord;
import static org.attache.docx.SafeXml.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.ooxml.Markup;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.w3c.dom.Element;

/** The pages of a reference document: those of its last section, as Word keeps them. */
final class ReferencePages {

  /** What a section of ours says itself, or cannot say. */
  private static final Set<String> OWN =
      Set.of(
          "headerReference",
          "footerReference",
          "footnotePr",
          "endnotePr",
          "type",
          "paperSrc",
          "bidi",
          "printerSettings",
          "sectPrChange");

  private static final Set<String> AFTER_BIDI = Set.of("rtlGutter", "docGrid");
  private static final Set<String> OF_THE_FIRST = Set.of("titlePg", "pgNumType");
  private static final Set<String> OF_THE_SHEET = Set.of("pgSz", "pgMar", "cols");

  /** The last section, if there is any. */
  private final List<Element> sections;

  private final Map<Place, String> references = new LinkedHashMap<>();

  /**
   * Where something stands on which pages.
   *
   * @param kind header or footer
   * @param pages default, first or even
   */
  record Place(String kind, String pages) {}

  /** The pages of a document. */
  ReferencePages(Element document) {
    List<Element> all =
        all(document, "sectPr").stream()
            .filter(section -> !isWord((Element) section.getParentNode(), "sectPrChange"))
            .toList();
    all.forEach(this::read);
    this.sections = all.subList(Math.max(0, all.size() - 1), all.size());
  }

  /** A section has what stands on its pages from the one before it, unless it says otherwise. */
  private void read(Element section) {
    for (String kind : List.of("header", "footer")) {
      for (Element reference : children(section, kind + "Reference")) {
        references.put(
            new Place(kind, word(reference, "type")),
            reference.getAttributeNS(WordXml.RELATIONS, "id"));
      }
    }
  }

  /** What stands where, by ids of relations. */
  Map<Place, String> references() {
    return references;
  }

  /** Whether the first page has other words at its head and foot. */
  boolean hasTitlePage() {
    return sections.stream().anyMatch(section -> isOn(section, "titlePg"));
  }

  /**
   * The shape of pages.
   *
   * @param own what to take where the document says nothing
   * @throws IllegalArgumentException if the margins leave no room for text
   */
  PageSetup setup(PageSetup own) {
    Optional<Element> size = sections.stream().findFirst().flatMap(s -> child(s, "pgSz"));
    Optional<Element> margins = sections.stream().findFirst().flatMap(s -> child(s, "pgMar"));
    if (size.isEmpty() || margins.isEmpty()) {
      return own;
    }
    Element margin = margins.get();
    Length gutter = length(margin, "gutter");
    Paper paper =
        new Paper(
            length(size.get(), "w"),
            length(size.get(), "h"),
            length(margin, "top"),
            length(margin, "bottom"),
            length(margin, "left").plus(gutter),
            length(margin, "right"));
    PageSetup single =
        new PageSetup(paper, length(margin, "header"), length(margin, "footer"), 1, Length.ZERO);
    return child(sections.get(0), "cols").map(columns -> several(single, columns)).orElse(single);
  }

  private boolean hasShape() {
    return sections.stream()
        .anyMatch(
            section -> child(section, "pgSz").isPresent() && child(section, "pgMar").isPresent());
  }

  private static PageSetup several(PageSetup single, Element columns) {
    String count = word(columns, "num");
    if (!count.matches("[2-9]")) {
      return single;
    }
    Length space = word(columns, "space").isEmpty() ? Length.pt(36) : length(columns, "space");
    return new PageSetup(
        single.paper(), single.header(), single.footer(), Integer.parseInt(count), space);
  }

  /** A length in twips; one below nought says that Word is to keep to it whatever happens. */
  private static Length length(Element element, String attribute) {
    String twips = word(element, attribute).replace("-", "");
    return twips.matches("[0-9]{1,6}") ? Length.pt(Integer.parseInt(twips) / 20.0) : Length.ZERO;
  }

  /**
   * Writes what stands in {@code w:sectPr} behind the references.
   *
   * @param section which
   * @param setup of the pages
   * @param isRightToLeft whether columns and pages run so
   */
  void write(Section section, PageSetup setup, boolean isRightToLeft, Markup xml)
      throws IOException {
    boolean isTurned = section.isTurned();
    boolean isAcross = section.span() != Span.COLUMN && setup.columns() > 1;
    boolean isOpen = isRightToLeft;
    boolean isShaped = !isTurned && hasShape();
    if (section.notes() == NoteForm.FOOTNOTE) {
      for (Element property : properties()) {
        if (property.getLocalName().equals("footnotePr")) {
          SafeXml.copy(property, xml);
        }
      }
    }
    section.write(xml);
    if (!isShaped) {
      Furniture.page(setup.across(section.span()), xml);
    }
    for (Element property : properties()) {
      String name = property.getLocalName();
      if (isOpen && AFTER_BIDI.contains(name)) {
        xml.leaf("w:bidi");
        isOpen = false;
      }
      boolean isLeftOut =
          OWN.contains(name)
              || !isShaped && OF_THE_SHEET.contains(name)
              || isAcross && name.equals("cols")
              || !section.isFirst() && OF_THE_FIRST.contains(name);
      if (!isLeftOut) {
        SafeXml.copy(property, xml);
      }
    }
    if (isOpen) {
      xml.leaf("w:bidi");
    }
  }

  private List<Element> properties() {
    return sections.stream().flatMap(section -> children(section).stream()).toList();
  }
}
