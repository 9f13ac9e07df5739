package org.attache.brief;

import java.util.List;

/**
 * The words above and below a table, chart or timeline.
 *
 * @param id unique in the brief; the target of cross-references
 * @param number its number among its kind, from 1
 * @param title the message, as a headline
 * @param subtitle measure, place and period; may be empty
 * @param notes remarks below, one paragraph each
 * @param source where the data come from; may be empty; without the word "Source"
 */
public record Caption(
    String id,
    int number,
    List<Inline> title,
    List<Inline> subtitle,
    List<List<Inline>> notes,
    List<Inline> source) {

  public Caption {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    notes = notes.stream().map(List::copyOf).toList();
    source = List.copyOf(source);
  }
}
