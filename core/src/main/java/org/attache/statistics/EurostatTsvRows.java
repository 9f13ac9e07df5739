package org.attache.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.attache.statistics.Packing.Part;

/**
 * The values of Eurostat's bulk files, in which periods are columns: each becomes a row.
 *
 * <pre>
 * freq,reporter,partner,product,flow,indicators\TIME_PERIOD  2022   2023
 * A,EL,PK,TOTAL,1,VALUE_IN_EUROS                             51 p   : c
 * </pre>
 */
final class EurostatTsvRows extends TextRows {

  private static final int LONGEST_LINE = 1 << 20;
  private static final String TIME = "\\TIME_PERIOD\t";

  private final String file;
  private final Reader in;
  private final List<String> periods = new ArrayList<>();
  private int keys;
  private List<String> key = List.of();
  private String[] cells = new String[0];
  private int cell;
  private int column;
  private int line;

  private EurostatTsvRows(String file, Reader in) {
    super(new Location(file, 1, 1));
    this.file = file;
    this.in = in;
  }

  /** Whether a file that begins so has periods for columns. */
  static boolean isLaidOutSo(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.lines().findFirst().orElse("").contains(TIME);
  }

  static Rows open(Part part) throws IOException {
    EurostatTsvRows rows =
        new EurostatTsvRows(
            part.name(),
            new BufferedReader(
                new InputStreamReader(part.opener().open(), StandardCharsets.UTF_8), 1 << 16));
    rows.readHeading();
    return rows;
  }

  private void readHeading() throws IOException {
    String first = line();
    String text = first.startsWith("\uFEFF") ? first.substring(1) : first;
    int time = text.indexOf(TIME);
    List<String> names = new ArrayList<>(List.of(text.substring(0, time).split(",", -1)));
    keys = names.size();
    for (String period : text.substring(time + TIME.length()).split("\t", -1)) {
      periods.add(period.strip());
    }
    names.addAll(List.of("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"));
    head(names);
  }

  @Override
  public boolean next() throws IOException {
    while (true) {
      while (cell < cells.length - 1) {
        column += cells[cell].length() + 1;
        String said = cells[++cell].strip();
        // A colon alone means that there is nothing; with a flag the flag tells why.
        if (!said.isEmpty() && !said.equals(":")) {
          put(said);
          return true;
        }
      }
      String text = line();
      if (text.isEmpty()) {
        return false;
      }
      cells = text.split("\t", -1);
      cell = 0;
      column = 1;
      key = List.of(cells[0].split(",", -1));
      if (cells.length - 1 != periods.size() || key.size() != keys) {
        return broken();
      }
    }
  }

  private void put(String said) {
    int space = said.indexOf(' ');
    List<String> row = new ArrayList<>(key);
    row.add(periods.get(cell - 1));
    row.add(space < 0 ? said : said.substring(0, space));
    row.add(space < 0 ? "" : said.substring(space + 1).strip());
    put(row, new Location(file, line, column));
  }

  private boolean broken() {
    put(List.of(), new Location(file, line, 1));
    fault(
        key.size() == keys
            ? "The row has values of "
                + (cells.length - 1)
                + " of the "
                + periods.size()
                + " periods of the header"
            : "The row has " + key.size() + " codes before its values, the header " + keys);
    cells = new String[0];
    return true;
  }

  /** The next line that holds something; nothing at the end. */
  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        line++;
        if (!text.toString().isBlank()) {
          return text.toString();
        }
        text.setLength(0);
      } else if (c != '\r' && text.length() < LONGEST_LINE) {
        text.append((char) c);
      }
    }
    if (!text.isEmpty()) {
      line++;
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
