package org.attache.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.attache.theme.FontFile;

/**
 * Parsed fonts, each read once, and what is known of words. Safe for use by many threads; keep one
 * for as long as briefs are written.
 */
public final class FontBook {

  private static final int MOST_FONTS = 128;

  private final Map<FontFile, Face> faces = new ConcurrentHashMap<>();

  private final Hyphenator hyphenator = new Hyphenator();

  private final ConcurrentLinkedQueue<BreakTables> idle = new ConcurrentLinkedQueue<>();

  private final Bonds bonds = new Bonds();

  private final LineBreaks lineBreaks = new LineBreaks();

  /** An empty book. */
  public FontBook() {}

  Face face(FontFile file) {
    Face known = faces.get(file);
    if (known != null) {
      return known;
    }
    if (faces.size() >= MOST_FONTS) {
      faces.clear();
    }
    return faces.computeIfAbsent(file, Face::parse);
  }

  Bonds bonds() {
    return bonds;
  }

  LineBreaks lineBreaks() {
    return lineBreaks;
  }

  /** Tables to break a paragraph in: for one thread, to be handed back. */
  BreakTables takeTables() {
    BreakTables kept = idle.poll();
    return kept == null ? new BreakTables() : kept;
  }

  void giveBack(BreakTables tables) {
    if (!tables.isLarge()) {
      idle.add(tables);
    }
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }
}
