package org.attache.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.Front;
import org.attache.docx.ReferencePackage.Link;
import org.attache.docx.ReferencePages.Place;
import org.attache.theme.Theme;
import org.attache.theme.WordReference;
import org.w3c.dom.Element;

/** A reference document, read. */
final class Reference {

  private final ReferencePackage source;
  private final String main;
  private final ReferenceStyles styles;
  private final ReferencePages pages;

  private Reference(ReferencePackage source) {
    this.source = source;
    this.main = source.main();
    this.styles =
        new ReferenceStyles(
            linked("styles").stream()
                .findFirst()
                .orElseThrow(() -> source.problem("it has no styles", "Save it again in Word.")));
    this.pages = new ReferencePages(source.xml(main));
  }

  /**
   * Reads a document.
   *
   * @param shelf keeps what has been read of it
   * @throws org.attache.problem.ProblemsException if it is none that can be used
   */
  static Reference read(WordReference reference, ReferenceShelf shelf) {
    return new Reference(shelf.read(reference));
  }

  ReferencePackage source() {
    return source;
  }

  ReferenceStyles styles() {
    return styles;
  }

  ReferencePages pages() {
    return pages;
  }

  /** The name of the part of a kind that the text refers to. */
  Optional<String> part(String kind) {
    return source.linked(main, kind);
  }

  /** The root of the part of a kind that the text refers to, if there is one. */
  List<Element> linked(String kind) {
    return part(kind).map(source::xml).stream().toList();
  }

  Manner manner() {
    return linked("settings").stream().findFirst().map(Manner::of).orElse(Manner.OWN);
  }

  /**
   * The shape of its pages.
   *
   * @throws org.attache.problem.ProblemsException if they leave no room for text
   */
  PageSetup setup(Theme theme) {
    try {
      return pages.setup(PageSetup.of(theme));
    } catch (IllegalArgumentException e) {
      throw source.problem("its " + e.getMessage(), "Make its margins smaller.");
    }
  }

  /** Our theme in its colours, typefaces and sizes. */
  Theme dress(Theme theme, PageSetup setup) {
    return new ReferenceTheme(linked("theme"), styles).dress(theme, setup.paper());
  }

  /** What stands at the heads and feet of pages: by its place the name of the part. */
  Map<Place, String> furniture() {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Link link : source.links(main)) {
      if (!link.isExternal() && source.has(link.target())) {
        targets.put(link.id(), link.target());
      }
    }
    Map<Place, String> furniture = new LinkedHashMap<>();
    pages
        .references()
        .forEach(
            (place, id) -> {
              if (targets.containsKey(id)) {
                furniture.put(place, targets.get(id));
              }
            });
    return furniture;
  }

  /** The root of a part at the head or foot of pages, with the brief's properties filled in. */
  Element filled(String part, Front front) {
    Element root = source.xml(part);
    new FieldFill(front).fill(root);
    return root;
  }

  /** The properties that its authors gave it besides those that all documents have. */
  List<Element> properties() {
    return source.linked("", "custom-properties").map(source::xml).stream()
        .flatMap(root -> SafeXml.children(root).stream())
        .filter(property -> property.getAttribute("linkTarget").isEmpty())
        .toList();
  }

  /** The kinds of pages that it tells apart. */
  List<String> kindsOfPages() {
    List<String> kinds = new ArrayList<>(List.of("default"));
    if (pages.hasTitlePage()) {
      kinds.add("first");
    }
    if (manner().hasEvenPages()) {
      kinds.add("even");
    }
    return kinds;
  }
}
