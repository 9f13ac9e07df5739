package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Text;

/**
 * A pipe table whose cells are plain words, as tables of data are: it is taken apart at its pipes,
 * and no parser need look into every cell.
 */
final class PlainTable {

  private static final char PIPE = '|';

  /** Which line parts the headings from what stands below. */
  private static final int DASHES = 1;

  private static final Pattern DASHED = Pattern.compile(":?-+:?");

  private final List<TableCell.Alignment> alignments;

  private PlainTable(List<TableCell.Alignment> alignments) {
    this.alignments = alignments;
  }

  /** The table that a text consists of; nothing if it holds anything else, or more than words. */
  static Optional<TableBlock> read(String text) {
    List<String> lines = text.stripTrailing().lines().toList();
    if (lines.size() <= DASHES || !lines.stream().allMatch(PlainTable::isRow)) {
      return Optional.empty();
    }
    List<TableCell.Alignment> alignments = new ArrayList<>();
    for (String dashes : cells(lines.get(DASHES))) {
      if (!DASHED.matcher(dashes).matches()) {
        return Optional.empty();
      }
      alignments.add(alignment(dashes));
    }
    return new PlainTable(alignments).table(lines);
  }

  /**
   * Whether a line begins and ends with a pipe and has nothing between them but words and pipes.
   */
  private static boolean isRow(String line) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(0) == PIPE
        && line.charAt(last) == PIPE
        && !MarkdownParser.hasSyntax(line, PIPE);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 1;
    for (int to = line.indexOf(PIPE, from); to >= 0; to = line.indexOf(PIPE, from)) {
      cells.add(trimmed(line, from, to));
      from = to + 1;
    }
    return cells;
  }

  private static String trimmed(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    while (end > start && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(start, end);
  }

  private static TableCell.Alignment alignment(String dashes) {
    if (!dashes.endsWith(":")) {
      return TableCell.Alignment.LEFT;
    }
    return dashes.startsWith(":") ? TableCell.Alignment.CENTER : TableCell.Alignment.RIGHT;
  }

  private Optional<TableBlock> table(List<String> lines) {
    TableHead head = new TableHead();
    TableBody body = new TableBody();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != alignments.size()) {
        return Optional.empty();
      }
      if (i != DASHES) {
        (i < DASHES ? head : body).appendChild(row(cells));
      }
    }
    TableBlock table = new TableBlock();
    table.appendChild(head);
    if (body.getFirstChild() != null) {
      table.appendChild(body);
    }
    return Optional.of(table);
  }

  private TableRow row(List<String> cells) {
    TableRow row = new TableRow();
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = new TableCell();
      cell.setAlignment(alignments.get(i));
      if (!cells.get(i).isEmpty()) {
        cell.appendChild(new Text(cells.get(i)));
      }
      row.appendChild(cell);
    }
    return row;
  }
}
