package org.attache.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Inline;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The footnotes that one section's Markdown defines. */
final class Footnotes {

  private final String section;
  private final Notes notes;
  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

  Footnotes(String section, Notes notes, Node document) {
    this.section = section;
    this.notes = notes;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.put(definition.getLabel(), definition);
      }
    }
  }

  void addMark(String label, InlineReader reader, List<Inline> line) {
    FootnoteDefinition definition = definitions.remove(label);
    List<Inline> content = new ArrayList<>();
    if (definition != null) {
      for (Node node = definition.getFirstChild(); node != null; node = node.getNext()) {
        content.addAll(reader.read(node, InlineReader.Use.LABEL));
      }
    }
    line.add(notes.mark("footnote:" + section + ":" + label, content));
  }
}
