package org.attache.intake;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Makes rows of what the CSV parser finds, working out the column of each cell. */
final class CsvRows extends CsvCallbackHandler<CsvRow> {

  private final String file;
  private List<CsvRow.Cell> cells = new ArrayList<>();
  private boolean empty;
  private int start;
  private int line;
  private int column;

  CsvRows(String file) {
    this.file = file;
  }

  /** The line that the row read last, or being read, begins on. */
  int startLine() {
    return start;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    start = (int) startingLineNumber;
    line = start;
    column = 1;
    empty = false;
    cells = new ArrayList<>();
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    String raw = new String(buffer, offset, length);
    String text = raw.strip();
    int lead = text.isEmpty() ? 0 : raw.indexOf(text);
    cells.add(new CsvRow.Cell(text, new Location(file, line, column + (quoted ? 1 : 0) + lead)));
    int lastBreak = quoted ? Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r')) : -1;
    if (lastBreak >= 0) {
      line += (int) raw.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
      column = 1;
    } else if (quoted) {
      column++;
    }
    String tail = raw.substring(lastBreak + 1);
    long doubled = quoted ? tail.chars().filter(c -> c == '"').count() : 0;
    column += tail.length() + (int) doubled + (quoted ? 2 : 1);
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    empty = true;
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return cells.size();
  }

  @Override
  protected CsvRow buildRecord() {
    return new CsvRow(List.copyOf(cells), new Location(file, start, 1));
  }
}
