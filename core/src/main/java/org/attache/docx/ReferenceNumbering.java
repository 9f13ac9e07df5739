package org.attache.docx;

import static org.attache.docx.SafeXml.child;
import static org.attache.docx.SafeXml.children;
import static org.attache.docx.SafeXml.value;
import static org.attache.docx.SafeXml.word;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.ooxml.Markup;
import org.attache.ooxml.PartArchive;
import org.w3c.dom.Element;

/** The lists that a document already has. */
final class ReferenceNumbering {

  /** None at all. */
  static final ReferenceNumbering NONE = new ReferenceNumbering(List.of(), Map.of());

  private static final List<String> ORDER =
      List.of(
          "start",
          "numFmt",
          "lvlRestart",
          "pStyle",
          "isLgl",
          "suff",
          "lvlText",
          "lvlPicBulletId",
          "legacy",
          "lvlJc",
          "pPr",
          "rPr");

  private final List<Element> roots;
  private final Map<Style, Element> properties;
  private final Map<Integer, Integer> definitions = new LinkedHashMap<>();
  private int nextDefinition;
  private int nextList = 1;

  private ReferenceNumbering(List<Element> roots, Map<Style, Element> properties) {
    this.roots = roots;
    this.properties = properties;
    for (Element root : roots) {
      for (Element definition : children(root, "abstractNum")) {
        nextDefinition = Math.max(nextDefinition, number(definition, "abstractNumId") + 1);
      }
      for (Element list : children(root, "num")) {
        int id = number(list, "numId");
        nextList = Math.max(nextList, id + 1);
        child(list, "abstractNumId").ifPresent(of -> definitions.put(id, number(of, "val")));
      }
    }
  }

  /**
   * The lists of a reference document.
   *
   * @param roots the root of the part that holds them, if there is one
   * @param styles which may be those of lists
   */
  static ReferenceNumbering of(List<Element> roots, ReferenceStyles styles) {
    Map<Style, Element> properties = new LinkedHashMap<>();
    for (int depth = 1; depth <= 3; depth++) {
      for (Style style : List.of(Style.item(false, depth), Style.item(true, depth))) {
        if (styles.ids().isGiven(style)) {
          styles.said(style, "pPr", "numPr").ifPresent(found -> properties.put(style, found));
        }
      }
    }
    return new ReferenceNumbering(roots, properties);
  }

  private static int number(Element element, String attribute) {
    String number = word(element, attribute);
    return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
  }

  /** The list that a style makes its paragraphs items of. */
  Optional<ListNumber> list(Style style) {
    return Optional.ofNullable(properties.get(style))
        .map(
            numbering ->
                new ListNumber(
                    child(numbering, "numId").map(id -> number(id, "val")).orElse(0),
                    value(numbering, "ilvl").matches("[0-8]")
                        ? Integer.parseInt(value(numbering, "ilvl"))
                        : 0))
        .filter(list -> definitions.containsKey(list.list()));
  }

  /** What the marks of a list look like. */
  int definition(int list) {
    return definitions.get(list);
  }

  /** The first number that no definition has. */
  int nextDefinition() {
    return nextDefinition;
  }

  /** The first number that no list has. */
  int nextList() {
    return nextList;
  }

  /**
   * Writes the part.
   *
   * @param more writes definitions besides
   * @param lists writes lists besides
   */
  void write(PartArchive.Part more, PartArchive.Part lists, Markup xml) throws IOException {
    if (roots.isEmpty()) {
      xml.start("w:numbering", WordXml.namespaces());
    } else {
      SafeXml.open(roots.get(0), xml);
    }
    copy("numPicBullet", xml);
    copy("abstractNum", xml);
    more.write(xml);
    copy("num", xml);
    lists.write(xml);
    xml.end();
  }

  private void copy(String name, Markup xml) throws IOException {
    for (Element root : roots) {
      for (Element element : children(root, name)) {
        children(element, "lvl").forEach(ReferenceNumbering::sort);
        SafeXml.copy(element, xml);
      }
    }
  }

  /** Puts what is said of a level in the order that the schema wants; LibreOffice does not. */
  private static void sort(Element level) {
    children(level).stream()
        .sorted(Comparator.comparingInt(child -> ORDER.indexOf(child.getLocalName())))
        .toList()
        .forEach(level::appendChild);
  }
}
