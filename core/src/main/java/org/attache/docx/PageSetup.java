package org.attache.docx;

import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.attache.theme.Theme;

/**
 * The pages of a document.
 *
 * @param paper the sheet and its margins
 * @param header from the sheet's edge to the words at its head
 * @param footer from the words at its foot to the sheet's edge
 * @param columns how many columns running text has
 * @param gutter between columns
 */
record PageSetup(Paper paper, Length header, Length footer, int columns, Length gutter) {

  private static final Length FROM_EDGE = Length.mm(12);

  static PageSetup of(Theme theme) {
    return new PageSetup(
        theme.paper(),
        FROM_EDGE,
        FROM_EDGE,
        theme.arrangement().columns(),
        theme.arrangement().gutter());
  }

  /** The same for what reaches across other than a column. */
  PageSetup across(Span span) {
    return switch (span) {
      case COLUMN -> this;
      case PAGE -> new PageSetup(paper, header, footer, 1, Length.ZERO);
      case TURNED -> new PageSetup(paper.turned(), header, footer, 1, Length.ZERO);
    };
  }

  /** Width of what reaches across so much. */
  Length width(Span span) {
    return across(span).textWidth();
  }

  private Length textWidth() {
    return paper.textWidth().minus(gutter.times(columns - 1.0)).times(1.0 / columns);
  }
}
