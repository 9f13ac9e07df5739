package org.attache.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.brief.Caption;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** Writes tables with their captions. */
final class TableWriter {

  /** Tables of so many rows stay on one page. */
  private static final int SHORT = 8;

  private final Draft draft;
  private final Flow flow;

  TableWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  void write(Table table) {
    write(table, List.of());
  }

  /** Writes a table whose rows links lead to, by their indexes. */
  void write(Table table, List<String> targets) {
    CaptionWriter captions = new CaptionWriter(draft, flow);
    if (!table.caption().id().isEmpty() || !table.caption().title().isEmpty()) {
      captions.above(Label.TABLE, table.caption());
    }
    double size = draft.theme().style(StyleName.TABLE_TEXT).size().points();
    int[] widths = ColumnWidths.of(table, size, flow.width().points());
    Grid grid = new Grid(flow.table(), Style.BRIEF_TABLE, widths, draft.script());
    grid.look(true, endsInTotal(table), namesRows(table));
    grid.describe(PlainText.of(table.caption().title()), description(table));
    head(table, grid);
    Decimals decimals = Decimals.of(table, draft.script().language());
    boolean hasWordsBelow = hasWordsBelow(table.caption());
    for (int i = 0; i < table.rows().size(); i++) {
      boolean keeps = keepsWithNext(i, table.rows().size(), hasWordsBelow);
      List<CTP> cells = body(table, i, grid, decimals);
      if (i < targets.size()) {
        draft.bookmarks().open(Line.of(cells.get(0)), targets.get(i)).close();
      }
      for (CTP cell : cells) {
        if (keeps) {
          cell.getPPr().addNewKeepNext();
        }
      }
    }
    if (!captions.below(table.caption())) {
      flow.paragraph(Style.TABLE_END);
    }
  }

  private void head(Table table, Grid grid) {
    CTRow row = grid.row(true);
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      boolean isNumber = column.kind() == Table.ColumnKind.NUMBER;
      Style style = isNumber ? Style.TABLE_HEAD_NUMBER : Style.TABLE_HEAD;
      CTP paragraph = Flow.of(grid.cell(row, i, 1), flow.width()).paragraph(style);
      InlineWriter.write(column.heading(), draft, draft.document(), paragraph);
    }
  }

  private List<CTP> body(Table table, int index, Grid grid, Decimals decimals) {
    List<CTP> paragraphs = new ArrayList<>();
    Table.Row from = table.rows().get(index);
    CTRow row = grid.row(false);
    int column = 0;
    for (Table.Cell cell : from.cells()) {
      Style style = style(from.kind(), table.columns().get(column).kind(), cell);
      CTP paragraph =
          Flow.of(grid.cell(row, column, cell.columnSpan()), flow.width()).paragraph(style);
      if (style == Style.TABLE_NUMBER || style == Style.TABLE_TOTAL_NUMBER) {
        indent(paragraph, decimals.indent(cell, column));
      }
      paragraphs.add(paragraph);
      InlineWriter.write(cell.content(), draft, draft.document(), paragraph);
      column += cell.columnSpan();
    }
    return paragraphs;
  }

  private void indent(CTP number, double ems) {
    Length size = draft.theme().style(StyleName.TABLE_TEXT).size();
    if (ems > 0) {
      CTInd indent = number.getPPr().addNewInd();
      if (draft.script().isRightToLeft()) {
        indent.setLeft(StyleProperties.twips(size.times(ems)));
      } else {
        indent.setRight(StyleProperties.twips(size.times(ems)));
      }
    }
  }

  private static Style style(Table.RowKind row, Table.ColumnKind column, Table.Cell cell) {
    boolean isNumber =
        column == Table.ColumnKind.NUMBER && cell.columnSpan() == 1 && !cell.isHeader();
    return switch (row) {
      case GROUP -> Style.TABLE_GROUP;
      case TOTAL -> isNumber ? Style.TABLE_TOTAL_NUMBER : Style.TABLE_TOTAL;
      case BODY -> {
        if (isNumber) {
          yield Style.TABLE_NUMBER;
        }
        yield cell.isHeader() ? Style.TABLE_ROW_HEAD : Style.TABLE_TEXT;
      }
    };
  }

  /** A short table stays together; a long one keeps its first rows and its last ones. */
  private static boolean keepsWithNext(int row, int rows, boolean hasWordsBelow) {
    if (row == rows - 1) {
      return hasWordsBelow;
    }
    return rows <= SHORT || row == 0 || row == rows - 2;
  }

  private static boolean hasWordsBelow(Caption caption) {
    return !caption.notes().isEmpty() || !caption.source().isEmpty();
  }

  private static boolean endsInTotal(Table table) {
    List<Table.Row> rows = table.rows();
    return !rows.isEmpty() && rows.get(rows.size() - 1).kind() == Table.RowKind.TOTAL;
  }

  private static boolean namesRows(Table table) {
    return table.rows().stream()
        .filter(row -> row.kind() != Table.RowKind.GROUP)
        .allMatch(row -> row.cells().get(0).isHeader());
  }

  private static String description(Table table) {
    String subtitle = PlainText.of(table.caption().subtitle());
    if (!subtitle.isEmpty()) {
      return subtitle;
    }
    return table.columns().stream()
        .map(column -> PlainText.of(column.heading()))
        .filter(heading -> !heading.isBlank())
        .collect(Collectors.joining("; "));
  }
}
