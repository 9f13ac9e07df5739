package org.attache.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Inclusion.Column;
import org.attache.tree.Node;

/** The first line of a table: which cell belongs to which key. */
final class TableHeader {

  private final List<CsvRow.Cell> cells;

  private TableHeader(List<CsvRow.Cell> cells) {
    this.cells = cells;
  }

  /** The header in a row; empty after reporting columns that are unknown, missing or doubled. */
  static Optional<TableHeader> read(CsvRow row, List<Column> columns, Problems problems) {
    List<String> known = columns.stream().map(Column::key).toList();
    String hint = "Columns are: " + String.join(", ", known) + ".";
    int before = problems.size();
    Set<String> seen = new HashSet<>();
    List<CsvRow.Cell> cells = new ArrayList<>();
    for (CsvRow.Cell cell : row.cells()) {
      String name = cell.text().toLowerCase(Locale.ROOT);
      cells.add(new CsvRow.Cell(name, cell.at()));
      if (!known.contains(name)) {
        problems.add(
            ProblemCode.BAD_COLUMN,
            cell.at(),
            cell.text().isEmpty()
                ? "A column has no name"
                : "The column '" + cell.text() + "' is not known",
            Nearest.hint(name, known));
      } else if (!seen.add(name)) {
        problems.add(
            ProblemCode.BAD_COLUMN,
            cell.at(),
            "The column '" + name + "' stands twice",
            "Keep one of the two.");
      }
    }
    for (Column column : columns) {
      if (column.required() && !seen.contains(column.key())) {
        problems.add(
            ProblemCode.BAD_COLUMN, row.at(), "The column '" + column.key() + "' is missing", hint);
      }
    }
    return problems.size() == before ? Optional.of(new TableHeader(cells)) : Optional.empty();
  }

  /**
   * The cells of a row that are not empty, by key; empty after reporting that cells are missing.
   */
  Optional<Node.Mapping> bind(CsvRow row, Problems problems) {
    int count = row.cells().size();
    if (count != cells.size()) {
      problems.add(
          ProblemCode.BAD_COLUMN,
          row.at(),
          "The row has "
              + count
              + (count == 1 ? " cell" : " cells")
              + ", the header "
              + cells.size(),
          count > cells.size() ? "Put text that holds the delimiter in quotation marks." : "");
      return Optional.empty();
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CsvRow.Cell cell = row.cells().get(i);
      if (!cell.text().isEmpty()) {
        Node value = new Node.Scalar(cell.text(), Node.Kind.TEXT, cell.at());
        entries.add(new Node.Entry(cells.get(i).text(), cell.at(), value));
      }
    }
    return Optional.of(new Node.Mapping(entries, row.at()));
  }
}
