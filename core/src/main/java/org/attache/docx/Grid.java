package org.attache.docx;

import java.math.BigInteger;
import java.util.Arrays;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns while it is being written. */
final class Grid {

  private final CTTbl table;
  private final CTTblPr properties;
  private final int[] widths;

  /**
   * Begins a table.
   *
   * @param table an empty one
   * @param style of the table
   * @param widths of its columns, in twips
   * @param script whether columns run from right to left
   */
  Grid(CTTbl table, Style style, int[] widths, Script script) {
    this.table = table;
    this.widths = widths.clone();
    this.properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(style.id());
    if (script.isRightToLeft()) {
      properties.addNewBidiVisual();
    }
    measure(properties.addNewTblW(), Arrays.stream(widths).sum());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  /** Says which rows and columns are set apart. */
  void look(boolean hasHeadRow, boolean hasTotalRow, boolean hasHeadColumn) {
    CTTblLook look = properties.addNewTblLook();
    int bits = 0x0600;
    bits |= hasHeadRow ? 0x0020 : 0;
    bits |= hasTotalRow ? 0x0040 : 0;
    bits |= hasHeadColumn ? 0x0080 : 0;
    look.setVal(new byte[] {(byte) (bits >> 8), (byte) bits});
    look.setFirstRow(hasHeadRow);
    look.setLastRow(hasTotalRow);
    look.setFirstColumn(hasHeadColumn);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  /** Says what the table is, for those who do not see it. */
  void describe(String title, String description) {
    properties.addNewTblCaption().setVal(title);
    if (!description.isEmpty()) {
      properties.addNewTblDescription().setVal(description);
    }
  }

  /** Appends a row that stays in one piece; a head row comes again on every page. */
  CTRow row(boolean isHead) {
    CTRow row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    if (isHead) {
      row.getTrPr().addNewTblHeader();
    }
    return row;
  }

  /** Appends a cell to a row, from a column on over so many. */
  CTTc cell(CTRow row, int column, int span) {
    CTTc cell = row.addNewTc();
    CTTcPr cellProperties = cell.addNewTcPr();
    measure(cellProperties.addNewTcW(), Arrays.stream(widths, column, column + span).sum());
    if (span > 1) {
      cellProperties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    return cell;
  }

  private static void measure(CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }
}
