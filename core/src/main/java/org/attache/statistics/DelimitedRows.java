package org.attache.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.problem.Location;

/**
 * The rows of text with a separator (RFC 4180): a row is split in place, and only cells that are
 * asked for become text.
 *
 * <p>A quotation mark that is never closed costs its own line only: reading goes on with the next.
 */
final class DelimitedRows implements Rows {

  private static final int FIRST_ROOM = 1 << 18;
  private static final int LONGEST_ROW = 1 << 20;
  private static final byte QUOTE = '"';

  private final String file;
  private final InputStream in;
  private final Symbols symbols;
  private byte[] bytes = new byte[FIRST_ROOM];
  private int limit;
  private int next;
  private boolean isEnded;
  private byte separator;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;
  private int row;
  private int line = 1;
  private int nextLine = 1;
  private boolean isUnclosed;
  private boolean isLoose;
  private List<String> heading = List.of();

  /** Whether rows end with a separator that the heading lacks, as those of UN Comtrade do. */
  private boolean isEndedBySeparator;

  private boolean isEndKnown;

  DelimitedRows(String file, InputStream in, Symbols symbols) throws IOException {
    this.file = file;
    this.in = in;
    this.symbols = symbols;
    fill();
    if (limit >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      next = 3;
    }
    separator = Separator.of(bytes, next, limit);
    if (next()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        names.add(text(i));
      }
      heading = List.copyOf(names);
    }
  }

  @Override
  public List<String> heading() {
    return heading;
  }

  /** What stands between cells. */
  char separatorSign() {
    return (char) separator;
  }

  @Override
  public boolean next() throws IOException {
    while (true) {
      line = nextLine;
      row = next;
      if (row == limit && !more()) {
        return false;
      }
      byte first = bytes[row];
      if (first == '\n' || first == '\r') {
        skipLineEnd();
        continue;
      }
      boolean isWhole = split();
      while (!isWhole) {
        if (limit - row >= LONGEST_ROW || !more()) {
          cut();
          break;
        }
        isWhole = split();
      }
      if (isWhole && isLoose && nextLine > line + 1) {
        cut();
      }
      if (count > 1 || ends[0] > starts[0] || isUnclosed) {
        trim();
        return true;
      }
    }
  }

  /** Takes away the cell behind a row's last separator, where rows end with one. */
  private void trim() {
    boolean isLastEmpty = starts[count - 1] == ends[count - 1];
    int more = count - heading.size();
    if (!isEndKnown && !heading.isEmpty() && (more == 0 || more == 1)) {
      isEndKnown = true;
      isEndedBySeparator = more == 1 && isLastEmpty;
    }
    if (isEndedBySeparator && isLastEmpty) {
      count--;
    }
  }

  /** Splits the row that begins at {@link #row}; false if its end is not in memory yet. */
  private boolean split() {
    count = 0;
    isUnclosed = false;
    isLoose = false;
    int lines = 0;
    int at = row;
    byte[] all = bytes;
    byte between = separator;
    while (true) {
      int start = at;
      int end;
      if (at < limit && all[at] == QUOTE) {
        start = ++at;
        while (true) {
          while (at < limit && all[at] != QUOTE) {
            lines += all[at] == '\n' ? 1 : 0;
            at++;
          }
          if (at + 1 >= limit && !isEnded) {
            return false;
          }
          if (at >= limit) {
            isUnclosed = true;
            return false;
          }
          if (at + 1 < limit && all[at + 1] == QUOTE) {
            at += 2;
          } else {
            break;
          }
        }
        end = at++;
        while (at < limit && all[at] != between && all[at] != '\n' && all[at] != '\r') {
          isLoose |= all[at] != ' ';
          at++;
        }
      } else {
        while (at < limit && all[at] != between && all[at] != '\n' && all[at] != '\r') {
          at++;
        }
        end = at;
      }
      if (at >= limit && !isEnded) {
        return false;
      }
      add(start, end);
      if (at < limit && all[at] == between) {
        at++;
        continue;
      }
      if (at + 1 >= limit && !isEnded) {
        return false;
      }
      next = at;
      nextLine = line + lines;
      if (at < limit) {
        skipLineEnd();
      }
      return true;
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** Takes only the first line of a row that has no end. */
  private void cut() {
    isUnclosed = true;
    int at = row;
    while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    count = 0;
    add(row, at);
    next = at;
    nextLine = line;
    if (at < limit) {
      skipLineEnd();
    }
  }

  private void skipLineEnd() {
    if (bytes[next] == '\r' && next + 1 < limit && bytes[next + 1] == '\n') {
      next++;
    }
    next++;
    nextLine++;
  }

  /** Brings more bytes of the row into memory; false if there are none. */
  private boolean more() throws IOException {
    if (isEnded) {
      return false;
    }
    if (row > 0) {
      System.arraycopy(bytes, row, bytes, 0, limit - row);
      limit -= row;
      next -= row;
      row = 0;
    }
    if (limit == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * limit);
    }
    fill();
    return limit > row || !isEnded;
  }

  private void fill() throws IOException {
    while (limit < bytes.length && !isEnded) {
      int read = in.read(bytes, limit, bytes.length - limit);
      if (read < 0) {
        isEnded = true;
      } else {
        limit += read;
      }
    }
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public String text(int column) {
    int from = starts[column];
    int to = ends[column];
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    String text = symbols.text(bytes, from, to);
    return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
  }

  @Override
  public Location at(int column) {
    if (column < 0 || column >= count) {
      return new Location(file, line, 1);
    }
    int begin = row;
    int lines = line;
    for (int i = row; i < starts[column]; i++) {
      if (bytes[i] == '\n') {
        begin = i + 1;
        lines++;
      }
    }
    int from = starts[column];
    while (from < ends[column] && bytes[from] == ' ') {
      from++;
    }
    return new Location(file, lines, length(begin, from) + 1);
  }

  /** How many characters bytes are. */
  private int length(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return symbols.text(bytes, from, to).length();
      }
    }
    return to - from;
  }

  @Override
  public String fault() {
    if (isUnclosed) {
      return isLast()
          ? "The file ends in the middle of this row, inside quotation marks"
          : "A quotation mark on this line is never closed";
    }
    if (isLoose) {
      return "Something stands after a closing quotation mark";
    }
    if (count == heading.size()) {
      return "";
    }
    String cells = "The row has " + count + (count == 1 ? " cell" : " cells");
    return isLast() && count < heading.size() && otherSeparator().isEmpty()
        ? "The file ends in the middle of this row: it has "
            + count
            + " of "
            + heading.size()
            + " cells"
        : cells + ", the header " + heading.size();
  }

  private String otherSeparator() {
    return Separator.other(bytes, row, next, separator, heading.size());
  }

  private boolean isLast() {
    return isEnded && next >= limit && limit > 0 && bytes[limit - 1] != '\n';
  }

  @Override
  public String advice() {
    if (isUnclosed && isLast()) {
      return "Download the file again.";
    }
    String other = isUnclosed ? "" : otherSeparator();
    if (!other.isEmpty()) {
      return other;
    }
    if (isUnclosed || isLoose) {
      return "A quotation mark inside quoted text must be doubled.";
    }
    if (isLast()) {
      return "Download the file again.";
    }
    return count > heading.size() ? "Put text that holds the separator in quotation marks." : "";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
