package org.attache.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.statistics.Packing.Part;
import org.attache.tree.JsonTokens;
import org.attache.tree.JsonTokens.Kind;

/** The objects of a list as rows: the list of the file, or that under the key {@code data}. */
final class JsonRows extends TextRows {

  private final JsonTokens tokens;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private boolean isFirstRead;

  private JsonRows(Part part) throws IOException {
    super(new Location(part.name(), 1, 1));
    tokens = new JsonTokens(part.name(), part.opener().open());
  }

  static Rows open(Part part) throws IOException {
    JsonRows rows = new JsonRows(part);
    if (rows.isAtList()) {
      isFirst(rows);
    }
    return rows;
  }

  private static void isFirst(JsonRows rows) throws IOException {
    if (rows.row()) {
      rows.isFirstRead = true;
      rows.head(new ArrayList<>(rows.columns.keySet()));
    }
  }

  private boolean isAtList() throws IOException {
    Kind kind = tokens.next();
    if (kind == Kind.ARRAY) {
      return true;
    }
    for (kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      boolean isData = tokens.text().equals("data") || tokens.text().equals("dataset");
      Kind value = tokens.next();
      if (isData && value == Kind.ARRAY) {
        return true;
      }
      tokens.skip();
    }
    return false;
  }

  @Override
  public boolean next() throws IOException {
    if (isFirstRead) {
      isFirstRead = false;
      return true;
    }
    return !heading().isEmpty() && row();
  }

  private boolean row() throws IOException {
    Kind kind = tokens.next();
    if (kind == Kind.END_ARRAY || kind == Kind.END) {
      return false;
    }
    Location at = tokens.at();
    if (kind != Kind.OBJECT) {
      tokens.skip();
      put(List.of(), at);
      fault("A row must be an object");
      return true;
    }
    String[] cells = new String[Math.max(columns.size(), 64)];
    Arrays.fill(cells, "");
    for (kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      int column = column(tokens.text());
      Kind value = tokens.next();
      if (value == Kind.VALUE && column >= 0 && column < cells.length) {
        cells[column] = tokens.text().strip();
      } else {
        tokens.skip();
      }
    }
    put(Arrays.asList(cells), at);
    return true;
  }

  /** The column of a key; a key that the first row lacks is no column. */
  private int column(String name) {
    Integer known = columns.get(name);
    if (known == null && heading().isEmpty() && columns.size() < 64) {
      known = columns.size();
      columns.put(name, known);
    }
    return known == null ? -1 : known;
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
