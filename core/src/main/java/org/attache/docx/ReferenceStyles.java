package org.attache.docx;

import static org.attache.docx.SafeXml.child;
import static org.attache.docx.SafeXml.children;
import static org.attache.docx.SafeXml.value;
import static org.attache.docx.SafeXml.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The styles of a reference document, found by name: the ids depend on the language of the Word
 * that made them.
 */
final class ReferenceStyles {

  /** What the schema wants behind {@code w:bidi}. */
  private static final Set<String> AFTER_BIDI =
      Set.of(
          "adjustRightInd",
          "snapToGrid",
          "spacing",
          "ind",
          "contextualSpacing",
          "mirrorIndents",
          "suppressOverlap",
          "jc",
          "textDirection",
          "textAlignment",
          "textboxTightWrap",
          "outlineLvl",
          "divId",
          "cnfStyle");

  private final Element root;
  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final StyleIds ids;

  ReferenceStyles(Element root) {
    this.root = root;
    Map<String, Element> byName = new LinkedHashMap<>();
    Set<String> takenIds = new LinkedHashSet<>();
    Set<String> takenNames = new LinkedHashSet<>();
    for (Element style : children(root, "style")) {
      String kind = kind(style);
      byId.putIfAbsent(word(style, "styleId"), style);
      takenIds.add(small(word(style, "styleId")));
      for (String name : names(style)) {
        byName.putIfAbsent(kind + " " + name, style);
        takenNames.add(name);
      }
      if (isDefault(style)) {
        byName.put(kind + " ", style);
      }
    }
    Map<Style, String> given = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      find(style, byName).ifPresent(found -> given.put(style, word(found, "styleId")));
    }
    Map<String, String> characters = new LinkedHashMap<>();
    byName.forEach(
        (name, style) -> {
          if (kind(style).equals("character")) {
            characters.put(name.substring("character ".length()), word(style, "styleId"));
          }
        });
    this.ids = StyleIds.of(given, takenIds, takenNames, characters);
    countStops(Style.HEADER, Style.WIDE_HEADER);
    countStops(Style.FOOTER, Style.WIDE_FOOTER);
  }

  /** Word's own have one stop in the middle of the line before the one at its end. */
  private void countStops(Style style, Style wide) {
    long stops =
        said(style, "pPr", "tabs").stream()
            .flatMap(tabs -> children(tabs, "tab").stream())
            .filter(tab -> !List.of("clear", "bar").contains(word(tab, "val")))
            .count();
    if (ids.isGiven(style)) {
      ids.stops(style, (int) stops);
      ids.stops(wide, (int) stops);
    }
  }

  private static Optional<Element> find(Style style, Map<String, Element> byName) {
    List<String> names = new ArrayList<>(StyleNames.of(style));
    switch (style) {
      case NORMAL, DEFAULT_FONT, NO_LIST, NORMAL_TABLE -> names.add(0, "");
      default -> {}
    }
    return names.stream()
        .map(name -> style.kind() + " " + name)
        .filter(byName::containsKey)
        .map(byName::get)
        .findFirst();
  }

  private static String kind(Element style) {
    String kind = word(style, "type");
    return kind.isEmpty() ? "paragraph" : kind;
  }

  private static boolean isDefault(Element style) {
    return List.of("1", "true", "on").contains(word(style, "default"));
  }

  private static List<String> names(Element style) {
    List<String> names = new ArrayList<>();
    names.add(small(value(style, "name")));
    for (String alias : value(style, "aliases").split(",")) {
      if (!alias.isBlank()) {
        names.add(small(alias));
      }
    }
    return names;
  }

  private static String small(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  StyleIds ids() {
    return ids;
  }

  Element root() {
    return root;
  }

  /** What a style says, or those that it is based on; not what holds for the whole document. */
  Optional<Element> said(Style style, String... path) {
    Optional<Element> at = Optional.ofNullable(byId.get(ids.of(style)));
    for (int depth = 0; at.isPresent() && depth < byId.size(); depth++) {
      Optional<Element> found = child(at.get(), path);
      if (found.isPresent()) {
        return found;
      }
      at = Optional.ofNullable(byId.get(value(at.get(), "basedOn")));
    }
    return Optional.empty();
  }

  /** What a style or the document says of letters. */
  Optional<Element> letters(Style style, String element) {
    return said(style, "rPr", element)
        .or(() -> child(root, "docDefaults", "rPrDefault", "rPr", element));
  }

  /** What a style or the document says of paragraphs. */
  Optional<Element> paragraphs(Style style, String element) {
    return said(style, "pPr", element)
        .or(() -> child(root, "docDefaults", "pPrDefault", "pPr", element));
  }

  /** Makes the document's language and direction those of a script. */
  void speak(Script script) {
    Element defaults = inside(root, "docDefaults");
    Element letters = inside(inside(defaults, "rPrDefault"), "rPr");
    child(letters, "lang").ifPresent(letters::removeChild);
    Element language = create(letters, "lang");
    language.setAttributeNS(WordXml.MAIN, "w:val", script.leftToRight());
    language.setAttributeNS(WordXml.MAIN, "w:eastAsia", "zh-CN");
    language.setAttributeNS(WordXml.MAIN, "w:bidi", script.rightToLeft());
    letters.appendChild(language);
    Element paragraphs = inside(inside(defaults, "pPrDefault"), "pPr");
    Optional<Element> normal = Optional.ofNullable(byId.get(ids.of(Style.NORMAL)));
    normal
        .flatMap(style -> child(style, "rPr"))
        .ifPresent(properties -> child(properties, "lang").ifPresent(properties::removeChild));
    // LibreOffice does not say so.
    normal.ifPresent(style -> style.setAttributeNS(WordXml.MAIN, "w:default", "1"));
    turn(paragraphs, script.isRightToLeft());
    normal.flatMap(style -> child(style, "pPr")).ifPresent(properties -> turn(properties, false));
  }

  private static void turn(Element paragraphs, boolean isRightToLeft) {
    child(paragraphs, "bidi").ifPresent(paragraphs::removeChild);
    if (isRightToLeft) {
      Element following =
          children(paragraphs).stream()
              .filter(property -> AFTER_BIDI.contains(property.getLocalName()))
              .findFirst()
              .orElse(null);
      paragraphs.insertBefore(create(paragraphs, "bidi"), following);
    }
  }

  /** The element of that name, made if it is not there where the schema wants it. */
  private static Element inside(Element parent, String name) {
    Optional<Element> there = child(parent, name);
    if (there.isPresent()) {
      return there.get();
    }
    Element made = create(parent, name);
    parent.insertBefore(made, name.equals("pPrDefault") ? null : parent.getFirstChild());
    return made;
  }

  private static Element create(Element parent, String name) {
    return parent.getOwnerDocument().createElementNS(WordXml.MAIN, "w:" + name);
  }
}
