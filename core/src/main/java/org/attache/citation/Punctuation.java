package org.attache.citation;

import java.util.List;
import org.attache.wording.Wording;
import org.w3c.dom.Element;

/**
 * The punctuation of a language, where it is not that of English: an Urdu comma does not look like
 * a Latin one, and not every language has one before the last "and".
 */
record Punctuation(String comma, String semicolon, boolean hasLastComma) {

  private static final List<String> SEPARATORS = List.of("delimiter", "prefix", "suffix");

  static Punctuation of(Wording wording) {
    String three = wording.and(List.of("1", "2", "3"));
    String between = three.substring(three.indexOf('2') + 1, three.indexOf('3')).strip();
    String comma = wording.phrase("mark.comma");
    return new Punctuation(comma, wording.phrase("mark.semicolon"), between.startsWith(comma));
  }

  /** Sets what a style puts between and around words. */
  void applyTo(Element element) {
    if (!comma.equals(",") || !semicolon.equals(";")) {
      for (String name : SEPARATORS) {
        if (element.hasAttribute(name)) {
          element.setAttribute(name, turned(element.getAttribute(name)));
        }
      }
      if (element.getLocalName().equals("name") && !element.hasAttribute("delimiter")) {
        element.setAttribute("delimiter", comma + " ");
      }
    }
    // The word is ours, in our own styles: elsewhere a style says what it wants.
    if (element.getAttribute("delimiter-precedes-last").equals("contextual") && !hasLastComma) {
      element.setAttribute("delimiter-precedes-last", "never");
    }
    StyleXml.children(element).forEach(this::applyTo);
  }

  private String turned(String separator) {
    return separator.replace(",", comma).replace(";", semicolon);
  }
}
