package org.attache.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.ooxml.Markup;

/**
 * The texts that cells share: each stands in the file once. Only so many are kept; what comes later
 * stands in its cell, so that an appendix of any size needs no more memory.
 */
final class SharedStrings {

  private static final int MOST = 50_000;

  /** As many UTF-16 units as all of them may have. */
  private static final int MOST_CHARACTERS = 4_000_000;

  /** Longer texts hardly repeat. */
  private static final int LONGEST = 400;

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int characters;

  /** The index of a text; -1 if it must stand in its cell. */
  int index(String text) {
    Integer known = indexes.get(text);
    if (known != null) {
      return known;
    }
    if (text.length() > LONGEST || indexes.size() >= MOST || characters >= MOST_CHARACTERS) {
      return -1;
    }
    characters += text.length();
    indexes.put(text, indexes.size());
    return indexes.size() - 1;
  }

  /** Writes the part that lists them. */
  void write(Markup xml) throws IOException {
    String count = Integer.toString(indexes.size());
    xml.start("sst", "xmlns", SheetPart.MAIN, "uniqueCount", count);
    for (String text : indexes.keySet()) {
      xml.start("si");
      CellText.write(CellText.encode(text), xml);
      xml.end();
    }
    xml.end();
  }
}
