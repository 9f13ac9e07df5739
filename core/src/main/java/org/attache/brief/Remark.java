package org.attache.brief;

import java.util.List;

/**
 * Something to be said of a place in a brief that is still to be agreed upon: writers that know
 * comments put it there as one; the others leave it out.
 *
 * @param kind why it is said
 * @param target what it is about: the ledger id of a figure, or the id of a heading, table or
 *     chart; the whole brief if empty
 * @param paragraphs its words, at least one paragraph
 */
public record Remark(Kind kind, String target, List<String> paragraphs) {

  /** Why something is said. */
  public enum Kind {
    /** Sources differ. */
    CONFLICT,
    /** A check found something. */
    PROBLEM
  }

  public Remark {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a remark on \"" + target + "\" without words");
    }
  }
}
