package org.attache.statistics;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.attache.problem.Location;
import org.attache.statistics.Packing.Part;
import org.attache.tree.JsonTokens;
import org.attache.tree.JsonTokens.Kind;

/**
 * The observations of an SDMX-JSON message (1.0 or 2.0) as rows under the ids of its dimensions and
 * attributes, as SDMX-CSV has them.
 *
 * <p>The structure is read first, wherever it stands; then the data sets go by.
 */
final class SdmxJsonRows extends TextRows {

  private static final String VALUE = "OBS_VALUE";

  private final SdmxJsonStructure structure;
  private final JsonTokens tokens;
  private final SdmxJsonGroups shared;
  private final Deque<String> path = new ArrayDeque<>();
  private String series = "";
  private List<String> seriesAttributes = List.of();
  private String pendingName = "";

  private SdmxJsonRows(Part part, SdmxJsonStructure structure, SdmxJsonGroups shared)
      throws IOException {
    super(new Location(part.name(), 1, 1));
    this.structure = structure;
    this.shared = shared;
    List<String> names = new ArrayList<>(structure.names());
    names.add(VALUE);
    head(names);
    tokens = tokens(part);
  }

  static Rows open(Part part) throws IOException {
    SdmxJsonStructure structure;
    try (JsonTokens tokens = tokens(part)) {
      structure = SdmxJsonStructure.read(tokens);
    }
    if (!structure.hasGroups()) {
      return new SdmxJsonRows(part, structure, new SdmxJsonGroups());
    }
    // Wherever they stand: they may follow the observations that they are about.
    try (JsonTokens tokens = tokens(part)) {
      return new SdmxJsonRows(part, structure, SdmxJsonGroups.read(tokens));
    }
  }

  private static JsonTokens tokens(Part part) throws IOException {
    return new JsonTokens(part.name(), part.opener().open());
  }

  @Override
  public boolean next() throws IOException {
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      switch (kind) {
        case NAME -> pendingName = tokens.text();
        case OBJECT -> {
          if (isSkipped()) {
            tokens.skip();
          } else {
            path.push(pendingName);
            enterSeries();
          }
          pendingName = "";
        }
        case END_OBJECT -> path.poll();
        case ARRAY -> {
          if (isIn("observations")) {
            observation(pendingName);
            return true;
          }
          if (isSeries() && pendingName.equals("attributes")) {
            seriesAttributes = SdmxJsonGroups.items(tokens);
          } else if (!pendingName.equals("dataSets")) {
            tokens.skip();
          }
          pendingName = "";
        }
        default -> pendingName = "";
      }
    }
    return false;
  }

  private boolean isSkipped() {
    return switch (pendingName) {
      case "meta", "structure", "structures", "dimensionGroupAttributes", "annotations" -> true;
      default -> false;
    };
  }

  private boolean isIn(String name) {
    return name.equals(path.peek());
  }

  /** Whether the object that is open is one of the series. */
  private boolean isSeries() {
    if (path.size() < 2) {
      return false;
    }
    List<String> all = new ArrayList<>(path);
    return all.get(1).equals("series");
  }

  private void enterSeries() {
    if (isSeries()) {
      series = pendingName;
      seriesAttributes = List.of();
    }
  }

  private void observation(String key) throws IOException {
    Location at = tokens.at();
    List<String> items = SdmxJsonGroups.items(tokens);
    boolean isFlat = !new ArrayList<>(path).contains("series");
    List<String> cells = new ArrayList<>(Collections.nCopies(structure.names().size() + 1, ""));
    structure.fill(cells, isFlat ? "" : series, key, seriesAttributes, items, shared);
    cells.set(cells.size() - 1, items.isEmpty() ? "" : items.get(0));
    put(cells, at);
    if (structure.names().isEmpty()) {
      fault("The message does not tell its structure");
      return;
    }
    String astray = structure.astray(isFlat ? "" : series, key);
    if (!astray.isEmpty()) {
      fault("Its key names no value of '" + astray + "' that the structure lists");
    }
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }

  @Override
  public String toString() {
    return "observations of " + Arrays.toString(heading().toArray());
  }
}
