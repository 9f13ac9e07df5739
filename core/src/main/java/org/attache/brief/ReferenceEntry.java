package org.attache.brief;

import java.util.List;

/**
 * A work cited.
 *
 * @param source the id of the source in the dossier
 * @param id unique in the brief; the target of links
 * @param label as printed before it, such as 1; may be empty
 * @param content the reference as formatted
 */
public record ReferenceEntry(String source, String id, String label, List<Inline> content) {

  public ReferenceEntry {
    content = List.copyOf(content);
  }
}
