package org.attache.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a TrueType font that show its glyphs, to be cut down to some of them. Nothing in it
 * changes, so that threads share it without waiting for each other.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
 */
final class GlyphTables {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int CHECKSUM_ADJUSTMENT = 8;
  private static final int LOCATION_FORMAT = 50;
  private static final int METRICS_COUNT = 34;
  private static final int MOST_IN_SHORT_FORMAT = 0x1FFFE;
  private static final int CHECKSUM = 0xB1B0AFBA;

  /** Written as they are, where a font has them: they fit letters to the pixels of a screen. */
  private static final String[] COPIED = {"cvt ", "fpgm", "prep"};

  private static final ByteBuffer NONE = ByteBuffer.allocate(0).asReadOnlyBuffer();

  private final TreeMap<String, ByteBuffer> tables = new TreeMap<>();
  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final ByteBuffer hmtx;
  private final boolean isLong;
  private final int metrics;
  private final int size;

  /**
   * The tables of a font.
   *
   * @throws IllegalArgumentException if the font lacks one of them
   * @throws IndexOutOfBoundsException if the font is damaged
   */
  GlyphTables(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    int count = file.getShort(4) & 0xFFFF;
    byte[] tag = new byte[4];
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + i * ENTRY;
      file.get(at, tag);
      String name = new String(tag, StandardCharsets.ISO_8859_1);
      tables.put(name, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
    }
    glyf = table("glyf");
    loca = table("loca");
    hmtx = table("hmtx");
    isLong = table("head").getShort(LOCATION_FORMAT) != 0;
    metrics = table("hhea").getShort(METRICS_COUNT) & 0xFFFF;
    size = table("maxp").getShort(4) & 0xFFFF;
  }

  /** How many glyphs there are; ids are below. */
  int size() {
    return size;
  }

  /** How wide a glyph is, in the font's own units. */
  int advance(int glyph) {
    return hmtx.getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF;
  }

  /** The first glyph that paints nothing and is so wide at least; 0 where there is none. */
  int blank(int least) {
    for (int glyph = 1; glyph < size; glyph++) {
      if (advance(glyph) >= least && start(glyph) == start(glyph + 1)) {
        return glyph;
      }
    }
    return 0;
  }

  /** A table by its name, empty where the font has none. */
  ByteBuffer find(String tag) {
    return tables.getOrDefault(tag, NONE);
  }

  private ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("it has no table " + tag);
    }
    return table;
  }

  /** Where a glyph's outline begins among all. */
  private int start(int glyph) {
    return isLong ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
  }

  /**
   * Glyphs with those that they are put together from, ascending, and 0, which a font must have.
   *
   * @throws IndexOutOfBoundsException if the font is damaged or has no such glyph
   */
  int[] withParts(BitSet glyphs) {
    BitSet all = (BitSet) glyphs.clone();
    all.set(0);
    int[] open = all.stream().toArray();
    while (open.length > 0) {
      BitSet found = new BitSet();
      for (int glyph : open) {
        if (glyph >= size) {
          throw new IndexOutOfBoundsException(glyph);
        }
        eachPart(start(glyph), start(glyph + 1), glyf, at -> found.set(glyf.getShort(at) & 0xFFFF));
      }
      found.andNot(all);
      all.or(found);
      open = found.stream().toArray();
    }
    return all.stream().toArray();
  }

  /** Takes where the id of a part stands. */
  private interface Part {
    void at(int index);
  }

  private static void eachPart(int from, int to, ByteBuffer outlines, Part part) {
    if (from == to || outlines.getShort(from) >= 0) {
      return;
    }
    int flags;
    int at = from + 10;
    do {
      flags = outlines.getShort(at);
      part.at(at + 2);
      at += 4 + ((flags & 0x0001) != 0 ? 4 : 2);
      at += (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
    } while ((flags & 0x0020) != 0);
  }

  /**
   * A font of these glyphs alone, in their order.
   *
   * @param glyphs ascending, with all their parts
   */
  byte[] subset(int[] glyphs) {
    int[] starts = new int[glyphs.length + 1];
    for (int i = 0; i < glyphs.length; i++) {
      starts[i + 1] = starts[i] + (start(glyphs[i] + 1) - start(glyphs[i]) + 3 & ~3);
    }
    TreeMap<String, ByteBuffer> made = new TreeMap<>();
    for (String tag : COPIED) {
      if (tables.containsKey(tag)) {
        made.put(tag, table(tag));
      }
    }
    boolean isShort = starts[glyphs.length] <= MOST_IN_SHORT_FORMAT;
    made.put("glyf", outlines(glyphs, starts));
    made.put("loca", locations(starts, isShort));
    made.put("hmtx", widths(glyphs));
    made.put(
        "head",
        copy("head")
            .putInt(CHECKSUM_ADJUSTMENT, 0)
            .putShort(LOCATION_FORMAT, (short) (isShort ? 0 : 1)));
    made.put("hhea", copy("hhea").putShort(METRICS_COUNT, (short) glyphs.length));
    made.put("maxp", copy("maxp").putShort(4, (short) glyphs.length));
    return assemble(made);
  }

  private ByteBuffer copy(String tag) {
    ByteBuffer table = table(tag);
    byte[] bytes = new byte[table.limit()];
    table.get(0, bytes);
    return ByteBuffer.wrap(bytes);
  }

  private ByteBuffer outlines(int[] glyphs, int[] starts) {
    byte[] bytes = new byte[starts[glyphs.length]];
    ByteBuffer outlines = ByteBuffer.wrap(bytes);
    for (int i = 0; i < glyphs.length; i++) {
      int from = start(glyphs[i]);
      int length = start(glyphs[i] + 1) - from;
      glyf.get(from, bytes, starts[i], length);
      eachPart(
          starts[i],
          starts[i] + length,
          outlines,
          at -> {
            int part = outlines.getShort(at) & 0xFFFF;
            outlines.putShort(at, (short) Arrays.binarySearch(glyphs, part));
          });
    }
    return outlines;
  }

  private static ByteBuffer locations(int[] starts, boolean isShort) {
    ByteBuffer locations = ByteBuffer.allocate(starts.length * (isShort ? 2 : 4));
    for (int start : starts) {
      if (isShort) {
        locations.putShort((short) (start / 2));
      } else {
        locations.putInt(start);
      }
    }
    return locations;
  }

  private ByteBuffer widths(int[] glyphs) {
    ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.length);
    for (int glyph : glyphs) {
      boolean hasOwn = glyph < metrics;
      widths.putShort((short) advance(glyph));
      widths.putShort(hmtx.getShort(hasOwn ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)));
    }
    return widths;
  }

  private static byte[] assemble(TreeMap<String, ByteBuffer> tables) {
    int length = DIRECTORY + ENTRY * tables.size();
    for (ByteBuffer table : tables.values()) {
      length += table.limit() + 3 & ~3;
    }
    int power = 31 - Integer.numberOfLeadingZeros(tables.size());
    ByteBuffer font = ByteBuffer.allocate(length);
    font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 << power));
    font.putShort((short) power).putShort((short) (16 * tables.size() - (16 << power)));
    int at = DIRECTORY + ENTRY * tables.size();
    int head = 0;
    for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue();
      head = entry.getKey().equals("head") ? at : head;
      font.put(at, table, 0, table.limit());
      int padded = table.limit() + 3 & ~3;
      font.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(sum(font, at, padded));
      font.putInt(at).putInt(table.limit());
      at += padded;
    }
    font.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM - sum(font, 0, length));
    return font.array();
  }

  private static int sum(ByteBuffer bytes, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += bytes.getInt(at);
    }
    return sum;
  }
}
