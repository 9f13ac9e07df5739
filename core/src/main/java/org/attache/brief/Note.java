package org.attache.brief;

import java.util.List;

/**
 * What a note mark points to.
 *
 * @param number as printed, from 1
 * @param id unique in the brief; the target of links
 * @param content its words
 */
public record Note(int number, String id, List<Inline> content) {

  public Note {
    content = List.copyOf(content);
  }
}
