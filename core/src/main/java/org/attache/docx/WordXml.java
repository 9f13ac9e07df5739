package org.attache.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the XML of the document's parts has in common. */
final class WordXml {

  /** The namespace of Word's elements. */
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The namespace of attributes that name relations. */
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordXml() {}

  /** The attributes that declare the namespaces above, as names and values in turn. */
  static String[] namespaces() {
    return new String[] {"xmlns:w", MAIN, "xmlns:r", RELATIONS};
  }

  /** Attributes as names and values in turn. */
  static String[] attributes(Map<String, String> attributes) {
    List<String> turns = new ArrayList<>();
    attributes.forEach(
        (name, value) -> {
          turns.add(name);
          turns.add(value);
        });
    return turns.toArray(String[]::new);
  }
}
