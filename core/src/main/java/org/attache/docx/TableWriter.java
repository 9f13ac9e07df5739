package org.attache.docx;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attache.brief.Caption;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.attache.theme.StyleName;

/** Writes tables with their captions. */
final class TableWriter {

  /** Tables of so many rows stay on one page. */
  private static final int SHORT = 8;

  private static final int TWIPS = 20;

  private final Draft draft;
  private final Flow flow;
  private final Style captionStyle;

  /**
   * Writes tables.
   *
   * @param caption the style of their captions
   */
  TableWriter(Draft draft, Flow flow, Style caption) {
    this.draft = draft;
    this.flow = flow;
    this.captionStyle = caption;
  }

  /**
   * Writes a table.
   *
   * @param targets what links to its rows lead to, by their indexes; may be fewer
   * @param section written with the last paragraph
   */
  void write(Table table, List<String> targets, Consumer<Story> section) {
    CaptionWriter captions = new CaptionWriter(draft, flow, captionStyle);
    Caption caption = table.caption();
    if (!caption.id().isEmpty() || !caption.title().isEmpty()) {
      captions.above(Label.TABLE, caption, List.of());
    }
    double size = draft.theme().style(StyleName.TABLE_TEXT).size().points();
    int[] widths = ColumnWidths.of(table, size, flow.width().points());
    Grid grid = new Grid(flow.story(), properties(table), widths);
    head(table, grid);
    Decimals decimals = Decimals.of(table, draft.script().language());
    for (int i = 0; i < table.rows().size(); i++) {
      body(table, i, grid, decimals, i < targets.size() ? targets.subList(i, i + 1) : List.of());
    }
    grid.end();
    if (CaptionWriter.hasWordsBelow(caption)) {
      captions.below(caption, section);
    } else {
      flow.empty(ParagraphForm.of(Style.TABLE_END).ending(section));
    }
  }

  private static Grid.Properties properties(Table table) {
    return new Grid.Properties(
        Style.BRIEF_TABLE,
        true,
        endsInTotal(table),
        namesRows(table),
        PlainText.of(table.caption().title()),
        description(table));
  }

  private void head(Table table, Grid grid) {
    grid.beginRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      boolean isNumber = column.kind() == Table.ColumnKind.NUMBER;
      grid.beginCell(i, 1);
      Flow cell = flow.inside(flow.width());
      Runs runs = cell.begin(isNumber ? Style.TABLE_HEAD_NUMBER : Style.TABLE_HEAD);
      InlineWriter.write(column.heading(), draft, runs);
      cell.end();
      grid.endCell(cell);
    }
    grid.endRow();
  }

  private void body(Table table, int index, Grid grid, Decimals decimals, List<String> targets) {
    Table.Row row = table.rows().get(index);
    boolean hasWordsBelow = CaptionWriter.hasWordsBelow(table.caption());
    boolean isKept = keepsWithNext(index, table.rows().size(), hasWordsBelow);
    Flow inside = flow.inside(flow.width());
    grid.beginRow(false);
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      Style style = style(row.kind(), table.columns().get(column).kind(), cell);
      int hang = 0;
      if (style == Style.TABLE_NUMBER || style == Style.TABLE_TOTAL_NUMBER) {
        boolean isTotal = style == Style.TABLE_TOTAL_NUMBER;
        style = Style.number(isTotal, decimals.inset(cell, column));
        hang = twips(decimals.hang(cell, column));
      }
      grid.beginCell(column, cell.columnSpan());
      Runs runs = inside.begin(ParagraphForm.of(style).keptWithNext(isKept).inset(hang));
      if (column == 0) {
        targets.forEach(target -> draft.bookmarks().open(flow.story(), target).close());
      }
      InlineWriter.write(cell.content(), draft, runs);
      inside.end();
      grid.endCell(inside);
      column += cell.columnSpan();
    }
    grid.endRow();
  }

  private int twips(double ems) {
    double points = ems * draft.theme().style(StyleName.TABLE_TEXT).size().points();
    return (int) Math.round(points * TWIPS);
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
