package org.attache.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts that cells share: each stands in the file once. Only so many are kept; what comes later
 * stands in its cell, so that an appendix of any size needs no more memory.
 */
final class SharedStrings {

  private static final int MOST = 50_000;

  /** Longer texts hardly repeat. */
  private static final int LONGEST = 400;

  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /** The index of a text, spelt as the file spells it; -1 if it must stand in its cell. */
  int index(String text) {
    Integer known = indexes.get(text);
    if (known != null) {
      return known;
    }
    if (indexes.size() >= MOST || text.length() > LONGEST) {
      return -1;
    }
    indexes.put(text, indexes.size());
    return indexes.size() - 1;
  }

  /** Writes the part that lists them. */
  void write(Markup xml) throws IOException {
    String count = Integer.toString(indexes.size());
    xml.start("sst", "xmlns", SheetPart.MAIN, "uniqueCount", count);
    for (String text : indexes.keySet()) {
      xml.start("si");
      CellText.write(text, xml);
      xml.end();
    }
    xml.end();
  }
}
