package org.attache.theme;

/**
 * How text is arranged on a page.
 *
 * @param columns how many columns running text has, 1 or 2
 * @param gutter between columns
 * @param notes where notes stand
 */
public record Arrangement(int columns, Length gutter, NotePlace notes) {

  /** One column, notes behind the text. */
  public static final Arrangement PLAIN = new Arrangement(1, Length.pt(18), NotePlace.END);

  public Arrangement {
    if (columns < 1 || columns > 2) {
      throw new IllegalArgumentException("columns must be 1 or 2: " + columns);
    }
  }

  /** This with notes elsewhere. */
  public Arrangement withNotes(NotePlace place) {
    return new Arrangement(columns, gutter, place);
  }

  /** This with so many columns. */
  public Arrangement withColumns(int count) {
    return new Arrangement(count, gutter, notes);
  }
}
