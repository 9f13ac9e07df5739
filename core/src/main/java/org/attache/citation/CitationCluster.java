package org.attache.citation;

import java.util.List;

/**
 * Works that are cited together.
 *
 * @param works in their order
 * @param note the number of the note that they stand in, from 1; {@link #IN_TEXT}, or {@link
 *     #ALONE}
 */
public record CitationCluster(List<CitedWork> works, int note) {

  /** The note of what is cited within the text. */
  public static final int IN_TEXT = 0;

  /**
   * The note of what stands by itself, below a table or in a list: nobody reads it after what was
   * cited before, so it is worded as if nothing had been.
   */
  public static final int ALONE = -1;

  public CitationCluster {
    if (note < ALONE) {
      throw new IllegalArgumentException("no note has the number " + note);
    }
    works = List.copyOf(works);
  }
}
