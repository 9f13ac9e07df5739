package org.attache.statistics;

import java.io.IOException;
import org.attache.statistics.Packing.Part;
import org.attache.tree.JsonTokens;

/** Tells tables in JSON apart. */
final class JsonTables {

  private static final int MOST_NAMES = 200;

  private JsonTables() {}

  /** The rows of a table: SDMX-JSON where the file has data sets, else a list of objects. */
  static Rows open(Part part) throws IOException {
    boolean isSdmx = false;
    try (JsonTokens tokens = new JsonTokens(part.name(), part.opener().open())) {
      for (int i = 0; i < MOST_NAMES && !isSdmx; i++) {
        JsonTokens.Kind kind = tokens.next();
        if (kind == JsonTokens.Kind.END) {
          break;
        }
        String name = kind == JsonTokens.Kind.NAME ? tokens.text() : "";
        isSdmx = name.equals("dataSets") || name.equals("structures");
      }
    }
    return isSdmx ? SdmxJsonRows.open(part) : JsonRows.open(part);
  }
}
