package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Table;

/** The elements of a table: rows, headers with their scope, cells with the ids of their headers. */
final class TableStructure {

  private final String id;
  private final List<Node> head = new ArrayList<>();
  private final List<List<Node>> rows = new ArrayList<>();

  private TableStructure(String id) {
    this.id = id;
  }

  /** Builds the elements below a table's own. */
  static TableStructure of(Table table, String id, Node node) {
    TableStructure structure = new TableStructure(id);
    Node headRow = node.addChild(new Node(Role.TABLE_HEAD)).addChild(new Node(Role.TABLE_ROW));
    for (int i = 0; i < table.columns().size(); i++) {
      Attributes attributes =
          Attributes.NONE.withScope(Attributes.Scope.COLUMN).withId(id + "-c" + i);
      structure.head.add(headRow.addChild(new Node(Role.TABLE_HEADER, attributes)));
    }
    if (!table.rows().isEmpty()) {
      Node body = node.addChild(new Node(Role.TABLE_BODY));
      for (int i = 0; i < table.rows().size(); i++) {
        Node row = body.addChild(new Node(Role.TABLE_ROW));
        structure.rows.add(structure.cells(table.rows().get(i), i, row));
      }
    }
    return structure;
  }

  private List<Node> cells(Table.Row row, int rowIndex, Node parent) {
    List<Node> cells = new ArrayList<>();
    List<String> rowHeaders = new ArrayList<>();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      Attributes attributes = Attributes.NONE.withColumnSpan(cell.columnSpan());
      if (cell.isHeader()) {
        String headerId = id + "-r" + rowIndex + (rowHeaders.isEmpty() ? "" : "-" + column);
        rowHeaders.add(headerId);
        attributes = attributes.withScope(Attributes.Scope.ROW).withId(headerId);
        cells.add(parent.addChild(new Node(Role.TABLE_HEADER, attributes)));
      } else {
        List<String> headers = new ArrayList<>(rowHeaders);
        for (int i = 0; i < cell.columnSpan(); i++) {
          headers.add(head.get(column + i).attributes().id());
        }
        cells.add(parent.addChild(new Node(Role.TABLE_CELL, attributes.withHeaders(headers))));
      }
      column += cell.columnSpan();
    }
    return cells;
  }

  /** The element that names a row, or that begins it. */
  Node rowHeader(int row) {
    List<Node> cells = rows.get(row);
    return cells.stream()
        .filter(cell -> cell.role() == Role.TABLE_HEADER)
        .findFirst()
        .orElse(cells.get(0));
  }

  List<Node> head() {
    return head;
  }

  List<List<Node>> rows() {
    return rows;
  }
}
