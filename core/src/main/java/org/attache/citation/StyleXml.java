package org.attache.citation;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.attache.problem.Location;
import org.attache.xml.StrictXml;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes the XML of styles: no document types, no entities, no access to anything. */
final class StyleXml {

  private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

  private static final int DEEPEST = 100;

  /** A variable that no work has. */
  private static final String NO_VARIABLE = "attache-none";

  private static final String POSITION = "position";

  private static final List<String> ASKING =
      List.of("variable", Position.UNCERTAIN, Position.NUMERIC);

  private StyleXml() {}

  /** The root of a style. */
  static Element parse(String xml, Location at) throws StyleException {
    try {
      String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
      Element root = StrictXml.parse(new InputSource(new StringReader(text)), DEEPEST);
      if (!NAMESPACE.equals(root.getNamespaceURI()) || !root.getLocalName().equals("style")) {
        throw new StyleException(
            at,
            "The citation style is not in the Citation Style Language",
            "A CSL file begins with the element 'style' in the namespace " + NAMESPACE + ".");
      }
      return root;
    } catch (SAXParseException e) {
      throw new StyleException(
          within(at, e),
          "The citation style is not well-formed XML: " + e.getMessage(),
          "Take the file anew from where you have it, or put the XML right.");
    } catch (SAXException e) {
      throw new IllegalStateException("the platform's parser cannot be made safe", e);
    }
  }

  private static Location within(Location at, SAXParseException e) {
    return at.line() > 0 && e.getLineNumber() > 0
        ? new Location(at.file(), at.line() + e.getLineNumber() - 1, e.getColumnNumber())
        : at;
  }

  /** The elements of a name directly under another. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(one -> name.equals(one.getLocalName())).toList();
  }

  /** The elements directly under another. */
  static List<Element> children(Element parent) {
    return StrictXml.children(parent);
  }

  /**
   * The processor takes conditions that it does not know for met. Whether names or titles have to
   * be added to tell works apart is answered with no, for letters behind years do that; whether
   * there is a locator of a kind becomes whether there is one.
   */
  static void settleConditions(Element element) {
    if (hasPositions(element)) {
      settlePositions(element);
    }
    settleOthers(element);
  }

  private static void settleOthers(Element element) {
    String name = element.getLocalName();
    if (name.equals("if") || name.equals("else-if")) {
      move(element, "disambiguate", NO_VARIABLE);
      move(element, "locator", "locator");
    }
    children(element).forEach(StyleXml::settleOthers);
  }

  /** Whether anything hangs on where a work stands among those cited. */
  static boolean hasPositions(Element element) {
    return element.hasAttribute(POSITION)
        || children(element).stream().anyMatch(StyleXml::hasPositions);
  }

  /** Asks of dates in place of positions; those dates no work has. */
  private static void settlePositions(Element element) {
    for (String asking : ASKING) {
      if (element.hasAttribute(asking)) {
        element.setAttribute(asking, withoutTaken(element.getAttribute(asking)));
      }
    }
    String positions = element.getAttribute(POSITION);
    element.removeAttribute(POSITION);
    for (String word : positions.isBlank() ? new String[0] : positions.strip().split("\\s+")) {
      Optional<Position> position = Position.of(word);
      add(
          element,
          position.map(Position::condition).orElse("variable"),
          position.map(Position::date).orElse(NO_VARIABLE));
    }
    children(element).forEach(StyleXml::settlePositions);
  }

  private static String withoutTaken(String variables) {
    StringJoiner free = new StringJoiner(" ");
    for (String variable : variables.strip().split("\\s+")) {
      free.add(Position.isTaken(variable) ? NO_VARIABLE : variable);
    }
    return free.toString();
  }

  /**
   * Makes works that a style finds no order for stand as they are cited: the processor puts them at
   * the end, whoever wrote them.
   */
  static void settleOrder(Element root) {
    for (Element list : children(root, "bibliography")) {
      for (Element sort : children(list, "sort")) {
        Element key = sort.getOwnerDocument().createElementNS(NAMESPACE, "key");
        key.setAttribute("variable", "citation-key");
        sort.appendChild(key);
      }
    }
  }

  private static void move(Element condition, String from, String variable) {
    if (condition.hasAttribute(from)) {
      condition.removeAttribute(from);
      add(condition, "variable", variable);
    }
  }

  private static void add(Element condition, String name, String value) {
    String known = condition.getAttribute(name);
    condition.setAttribute(name, known.isEmpty() ? value : known + " " + value);
  }

  /** An element as text. */
  static String write(Element element) {
    StringBuilder xml = new StringBuilder(8192);
    write(element, xml);
    return xml.toString();
  }

  private static void write(Node node, StringBuilder xml) {
    if (node instanceof Text text) {
      escape(text.getData(), xml);
    } else if (node instanceof Element element) {
      xml.append('<').append(element.getNodeName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        xml.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
        escape(attributes.item(i).getNodeValue(), xml);
        xml.append('"');
      }
      xml.append('>');
      for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
        write(one, xml);
      }
      xml.append("</").append(element.getNodeName()).append('>');
    }
  }

  /** Text for an element or an attribute. */
  static void escape(String text, StringBuilder xml) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '"' -> xml.append("&quot;");
        case '\n', '\t' -> xml.append("&#").append((int) c).append(';');
        default -> xml.append(c);
      }
    }
  }
}
