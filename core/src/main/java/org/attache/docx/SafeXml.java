package org.attache.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.ooxml.Markup;
import org.attache.xml.StrictXml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and copies XML that a user gave: no document types, no entities, no access to anything. */
final class SafeXml {

  private static final int DEEPEST = 500;

  private SafeXml() {}

  /**
   * The root of a document.
   *
   * @throws SAXException if it is not well-formed, or declares a document type
   */
  static Element parse(byte[] bytes) throws SAXException {
    return StrictXml.parse(new InputSource(new ByteArrayInputStream(bytes)), DEEPEST);
  }

  /** The elements right inside another. */
  static List<Element> children(Element parent) {
    return StrictXml.children(parent);
  }

  /** Those of the elements right inside another that Word names so. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> isWord(child, name)).toList();
  }

  /** Those of the elements anywhere inside another that Word names so. */
  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(WordXml.MAIN, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The first of the elements along a path of names, each right inside the one before. */
  static Optional<Element> child(Element parent, String... path) {
    Optional<Element> found = Optional.of(parent);
    for (String name : path) {
      found = found.flatMap(element -> children(element, name).stream().findFirst());
    }
    return found;
  }

  /** Whether an element is Word's of that name. */
  static boolean isWord(Element element, String name) {
    return WordXml.MAIN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** An attribute of Word's; empty if it is not there. */
  static String word(Element element, String attribute) {
    return element.getAttributeNS(WordXml.MAIN, attribute);
  }

  /** The value of an element such as {@code w:sz} inside another; empty if it is not there. */
  static String value(Element parent, String... path) {
    return child(parent, path).map(element -> word(element, "val")).orElse("");
  }

  /** Whether a switch such as {@code w:titlePg} is on. */
  static boolean isOn(Element parent, String name) {
    return child(parent, name)
        .map(element -> !List.of("0", "false", "off").contains(word(element, "val")))
        .orElse(false);
  }

  /** Writes an element with all that is in it. */
  static void copy(Element element, Markup xml) throws IOException {
    if (!element.hasChildNodes()) {
      xml.leaf(element.getTagName(), attributes(element));
      return;
    }
    open(element, xml);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        copy(child, xml);
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        xml.text(node.getNodeValue());
      }
    }
    xml.end();
  }

  /** Begins an element with its attributes. */
  static void open(Element element, Markup xml) throws IOException {
    xml.start(element.getTagName(), attributes(element));
  }

  private static String[] attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<String> turns = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      // LibreOffice gives shapes an attribute that Office does not know.
      boolean isUnknown = attribute.getName().equals("ID") && element.getTagName().startsWith("v:");
      if (!isUnknown) {
        turns.add(attribute.getName());
        turns.add(attribute.getValue());
      }
    }
    return turns.toArray(String[]::new);
  }
}
