package org.attache.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.problem.Location;
import org.w3c.dom.Element;

/** Judges whether a style can be used: it may come from anybody. */
final class StyleCheck {

  /** More elements than any style works through for one citation, its macros counted each time. */
  private static final long MOST_ELEMENTS = 100_000;

  private final Element root;
  private final Location at;
  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  StyleCheck(Element root, Location at) {
    this.root = root;
    this.at = at;
  }

  void check() throws StyleException {
    refuseDependent();
    StyleXml.children(root, "macro")
        .forEach(macro -> macros.put(macro.getAttribute("name"), macro));
    if (StyleXml.children(root, "citation").stream()
        .noneMatch(citation -> !StyleXml.children(citation, "layout").isEmpty())) {
      throw new StyleException(
          at,
          "The citation style does not say how a work is cited",
          "It needs an element 'citation' with a 'layout' in it.");
    }
    for (Element part : StyleXml.children(root)) {
      if (!part.getLocalName().equals("macro") && size(part) > MOST_ELEMENTS) {
        throw new StyleException(
            at, "The citation style is larger than is read", "Choose a style with fewer macros.");
      }
    }
  }

  private void refuseDependent() throws StyleException {
    for (Element info : StyleXml.children(root, "info")) {
      for (Element link : StyleXml.children(info, "link")) {
        if (link.getAttribute("rel").equals("independent-parent")) {
          throw new StyleException(
              at,
              "The citation style only names another one, '" + link.getAttribute("href") + "'",
              "Put the file of that style into the dossier's folder and name it instead.");
        }
      }
    }
  }

  /** How many elements are worked through, within the most that are allowed. */
  private long size(Element element) throws StyleException {
    long size = 1;
    String macro = element.getAttribute("macro");
    if (!macro.isEmpty()) {
      size += sizeOf(macro);
    }
    for (Element child : StyleXml.children(element)) {
      size = Math.min(size + size(child), MOST_ELEMENTS + 1);
    }
    return size;
  }

  private long sizeOf(String macro) throws StyleException {
    Long known = sizes.get(macro);
    if (known != null) {
      return known;
    }
    Element body = macros.get(macro);
    if (body == null) {
      throw new StyleException(
          at,
          "The citation style has no macro '" + macro + "', which it uses",
          "Take the file anew from where you have it, or add the macro.");
    }
    if (!open.add(macro)) {
      throw new StyleException(
          at,
          "The macro '" + macro + "' of the citation style uses itself",
          "Take the file anew from where you have it, or put the macro right.");
    }
    long size = size(body);
    open.remove(macro);
    sizes.put(macro, size);
    return size;
  }
}
