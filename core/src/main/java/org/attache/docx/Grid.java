package org.attache.docx;

import java.util.Arrays;
import java.util.Locale;

/** A table of fixed columns while it is being written. */
final class Grid {

  private final Story story;
  private final int[] widths;

  /**
   * What a table says of itself.
   *
   * @param style of the table
   * @param hasHeadRow whether the first row is set apart
   * @param hasTotalRow whether the last row is
   * @param hasHeadColumn whether the first column is
   * @param title what it is, for those who do not see it; may be empty
   * @param description what it holds, for those who do not see it; may be empty
   */
  record Properties(
      Style style,
      boolean hasHeadRow,
      boolean hasTotalRow,
      boolean hasHeadColumn,
      String title,
      String description) {}

  /**
   * Begins a table.
   *
   * @param story where
   * @param properties what it says of itself
   * @param widths of its columns, in twips
   */
  Grid(Story story, Properties properties, int... widths) {
    this.story = story;
    this.widths = widths.clone();
    story.start("w:tbl").start("w:tblPr");
    story.val("w:tblStyle", story.styles().of(properties.style()));
    if (story.script().isRightToLeft()) {
      story.leaf("w:bidiVisual");
    }
    measure("w:tblW", Arrays.stream(widths).sum());
    story.leaf("w:tblLayout", "w:type", "fixed");
    look(properties);
    if (!properties.title().isEmpty()) {
      story.val("w:tblCaption", XmlText.of(properties.title()));
    }
    if (!properties.description().isEmpty()) {
      story.val("w:tblDescription", XmlText.of(properties.description()));
    }
    story.end().start("w:tblGrid");
    for (int width : widths) {
      story.leaf("w:gridCol", "w:w", Integer.toString(width));
    }
    story.end();
  }

  /** Says which rows and columns are set apart, for old and new versions of Word. */
  private void look(Properties properties) {
    int bits = 0x0600;
    bits |= properties.hasHeadRow() ? 0x0020 : 0;
    bits |= properties.hasTotalRow() ? 0x0040 : 0;
    bits |= properties.hasHeadColumn() ? 0x0080 : 0;
    story.leaf(
        "w:tblLook",
        "w:val",
        "0" + Integer.toHexString(bits).toUpperCase(Locale.ROOT),
        "w:firstRow",
        bit(properties.hasHeadRow()),
        "w:lastRow",
        bit(properties.hasTotalRow()),
        "w:firstColumn",
        bit(properties.hasHeadColumn()),
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
  }

  private static String bit(boolean is) {
    return is ? "1" : "0";
  }

  /** Begins a row that stays in one piece; a head row comes again on every page. */
  void beginRow(boolean isHead) {
    story.start("w:tr").start("w:trPr").leaf("w:cantSplit");
    if (isHead) {
      story.leaf("w:tblHeader");
    }
    story.end();
  }

  /** Begins a cell, from a column on over so many. */
  void beginCell(int column, int span) {
    story.start("w:tc").start("w:tcPr");
    measure("w:tcW", Arrays.stream(widths, column, column + span).sum());
    if (span > 1) {
      story.val("w:gridSpan", Integer.toString(span));
    }
    story.end();
  }

  /** Ends a cell; one that does not end in a paragraph would make Word refuse the document. */
  void endCell(Flow inside) {
    if (!story.endsInParagraph()) {
      inside.empty(ParagraphForm.of(Style.TABLE_END));
    }
    story.end();
  }

  void endRow() {
    story.end();
  }

  void end() {
    story.end();
  }

  private void measure(String name, int twips) {
    story.leaf(name, "w:w", Integer.toString(twips), "w:type", "dxa");
  }
}
