package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.Table;
import org.attache.template.InlineReader.Use;
import org.attache.tree.Node;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;

/** Reads {@code table} blocks and plain pipe tables. */
final class TableBlocks {

  private final Assembly assembly;
  private final Captions captions;
  private final InlineReader inlines;
  private final MarkdownParser parser;

  TableBlocks(Assembly assembly, Captions captions, InlineReader inlines, MarkdownParser parser) {
    this.assembly = assembly;
    this.captions = captions;
    this.inlines = inlines;
    this.parser = parser;
  }

  /** A table with a caption: its rows are a pipe table below a line of three hyphens, or data. */
  void add(FenceHead head, String body, List<Block> blocks) {
    if (body.isBlank()) {
      addFromData(head, blocks);
      return;
    }
    if (!(parser.parseTable(body) instanceof TableBlock table)) {
      captions.read(head, List.of());
      head.report("Below the line of three hyphens a pipe table must stand");
      return;
    }
    List<Table.Column> columns = columns(table);
    List<Table.Row> rows = rows(table, columns.size());
    Caption caption = captions.read(head, figures(rows));
    if (!rows.isEmpty()) {
      blocks.add(new Table(caption, columns, rows));
    }
  }

  /** A pipe table without a caption of its own; nothing where it has no rows. */
  void addPlain(TableBlock table, List<Block> blocks) {
    List<Table.Column> columns = columns(table);
    Caption none = new Caption("", 1, List.of(), List.of(), List.of(), List.of());
    List<Table.Row> rows = rows(table, columns.size());
    if (!rows.isEmpty()) {
      blocks.add(new Table(none, columns, rows));
    }
  }

  private void addFromData(FenceHead head, List<Block> blocks) {
    List<Table.Column> columns = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Node node : head.list("columns")) {
      if (node instanceof Node.Mapping column) {
        String heading = column.get("heading").map(n -> head.scalar("heading", n)).orElse("");
        String kind = column.get("kind").map(n -> head.scalar("kind", n)).orElse("text");
        columns.add(new Table.Column(captions.line(heading), kind(head, kind)));
        keys.add(column.get("value").map(n -> head.scalar("value", n)).orElse(""));
      } else {
        head.report("Each of 'columns' must have the keys heading and value");
      }
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Map<?, ?> row : Paths.rows(head, assembly.names())) {
      List<Table.Cell> cells = new ArrayList<>();
      for (String key : keys) {
        Object value = Paths.find(row, key).orElse("");
        cells.add(new Table.Cell(cell(value), cells.isEmpty(), 1));
      }
      rows.add(new Table.Row(Table.RowKind.BODY, cells));
    }
    Caption caption = captions.read(head, figures(rows));
    if (columns.isEmpty()) {
      head.report("A table block needs the key 'columns' or a pipe table");
    } else if (!rows.isEmpty()) {
      blocks.add(new Table(caption, columns, rows));
    }
  }

  private List<Inline> cell(Object value) {
    return captions.line(
        value instanceof Written written ? written.markdown() : Marks.inert(value.toString()));
  }

  private static Table.ColumnKind kind(FenceHead head, String kind) {
    for (Table.ColumnKind one : Table.ColumnKind.values()) {
      if (Context.key(one).equals(kind)) {
        return one;
      }
    }
    head.report("There is no kind of column '" + Marks.words(kind) + "'");
    return Table.ColumnKind.TEXT;
  }

  private List<Table.Column> columns(TableBlock table) {
    List<Table.Column> columns = new ArrayList<>();
    org.commonmark.node.Node row = table.getFirstChild().getFirstChild();
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell heading = (TableCell) cell;
      columns.add(new Table.Column(inlines.read(heading, Use.LABEL), kind(heading)));
    }
    return columns;
  }

  private static Table.ColumnKind kind(TableCell heading) {
    if (heading.getAlignment() == TableCell.Alignment.RIGHT) {
      return Table.ColumnKind.NUMBER;
    }
    return heading.getAlignment() == TableCell.Alignment.CENTER
        ? Table.ColumnKind.DATE
        : Table.ColumnKind.TEXT;
  }

  private List<Table.Row> rows(TableBlock table, int width) {
    List<Table.Row> rows = new ArrayList<>();
    org.commonmark.node.Node body = table.getFirstChild().getNext();
    if (body == null) {
      return rows;
    }
    for (var row = body.getFirstChild(); row != null; row = row.getNext()) {
      List<List<Inline>> cells = new ArrayList<>();
      for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cells.add(inlines.read(cell, Use.LABEL));
      }
      while (cells.size() < width) {
        cells.add(List.of());
      }
      rows.add(row(cells));
    }
    return rows;
  }

  /** A strong first cell makes a total, or a group heading where nothing else stands. */
  private static Table.Row row(List<List<Inline>> cells) {
    List<Inline> first = cells.get(0);
    boolean isStrong = Lines.isStrong(first);
    boolean isAlone = cells.stream().skip(1).allMatch(List::isEmpty);
    if (isStrong && isAlone) {
      Table.Cell heading = new Table.Cell(Lines.unwrapped(first), true, cells.size());
      return new Table.Row(Table.RowKind.GROUP, List.of(heading));
    }
    List<Table.Cell> made = new ArrayList<>();
    for (List<Inline> cell : cells) {
      made.add(new Table.Cell(isStrong ? Lines.unwrapped(cell) : cell, made.isEmpty(), 1));
    }
    return new Table.Row(isStrong ? Table.RowKind.TOTAL : Table.RowKind.BODY, made);
  }

  private static List<String> figures(List<Table.Row> rows) {
    List<String> figures = new ArrayList<>();
    for (Table.Row row : rows) {
      for (Table.Cell cell : row.cells()) {
        for (Inline inline : cell.content()) {
          if (inline instanceof Inline.Value value) {
            figures.add(value.figure());
          }
        }
      }
    }
    return figures;
  }
}
