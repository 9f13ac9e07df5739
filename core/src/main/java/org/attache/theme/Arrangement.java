package org.attache.theme;

/**
 * How text is arranged on a page.
 *
 * @param columns how many columns running text has, 1 or 2
 * @param gutter between columns
 * @param rhythm the step of the grid that lines of running text and headings stand on, such as half
 *     the leading of the text; zero where there is none
 * @param notes where notes stand
 */
public record Arrangement(int columns, Length gutter, Length rhythm, NotePlace notes) {

  /** One column, no grid, notes behind the text. */
  public static final Arrangement PLAIN =
      new Arrangement(1, Length.pt(18), Length.pt(0), NotePlace.END);

  public Arrangement {
    if (columns < 1 || columns > 2) {
      throw new IllegalArgumentException("columns must be 1 or 2: " + columns);
    }
    if (rhythm.points() < 0) {
      throw new IllegalArgumentException("rhythm must not be negative: " + rhythm);
    }
  }

  /** This with notes elsewhere. */
  public Arrangement withNotes(NotePlace place) {
    return new Arrangement(columns, gutter, rhythm, place);
  }

  /** This with so many columns. */
  public Arrangement withColumns(int count) {
    return new Arrangement(count, gutter, rhythm, notes);
  }

  /** This with lines on a grid of such a step. */
  public Arrangement withRhythm(Length step) {
    return new Arrangement(columns, gutter, step, notes);
  }
}
