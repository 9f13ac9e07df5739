package org.attache.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a font that show its glyphs, to be cut down to some of them. What it makes is a
 * TrueType font, whatever kind of outlines the font has. Nothing in it changes, so that threads
 * share it without waiting for each other.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: font file</a>
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
  private final ByteBuffer hmtx;
  private final GlyphOutlines outlines;
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
    hmtx = table("hmtx");
    metrics = table("hhea").getShort(METRICS_COUNT) & 0xFFFF;
    size = table("maxp").getShort(4) & 0xFFFF;
    outlines =
        tables.containsKey("CFF ")
            ? new PostScriptOutlines(table("CFF "))
            : new TrueTypeOutlines(
                table("glyf"), table("loca"), table("head").getShort(LOCATION_FORMAT) != 0);
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
      if (advance(glyph) >= least && outlines.isEmpty(glyph)) {
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
        outlines.eachPart(glyph, found::set);
      }
      found.andNot(all);
      all.or(found);
      open = found.stream().toArray();
    }
    return all.stream().toArray();
  }

  /**
   * A font of these glyphs alone, in their order.
   *
   * @param glyphs ascending, with all their parts
   */
  byte[] subset(int[] glyphs) {
    byte[][] shapes = new byte[glyphs.length][];
    int[] starts = new int[glyphs.length + 1];
    for (int i = 0; i < glyphs.length; i++) {
      shapes[i] = outlines.outline(glyphs[i], glyphs);
      starts[i + 1] = starts[i] + (shapes[i].length + 3 & ~3);
    }
    TreeMap<String, ByteBuffer> made = new TreeMap<>();
    for (String tag : COPIED) {
      if (tables.containsKey(tag)) {
        made.put(tag, table(tag));
      }
    }
    boolean isShort = starts[glyphs.length] <= MOST_IN_SHORT_FORMAT;
    made.put("glyf", joined(shapes, starts));
    made.put("loca", locations(starts, isShort));
    made.put("hmtx", widths(glyphs));
    made.put(
        "head",
        copy("head")
            .putInt(CHECKSUM_ADJUSTMENT, 0)
            .putShort(LOCATION_FORMAT, (short) (isShort ? 0 : 1)));
    made.put("hhea", copy("hhea").putShort(METRICS_COUNT, (short) glyphs.length));
    made.put("maxp", outlines.profile(table("maxp")).putShort(4, (short) glyphs.length));
    return assemble(made);
  }

  private ByteBuffer copy(String tag) {
    return copy(table(tag));
  }

  /** A table that may be changed. */
  static ByteBuffer copy(ByteBuffer table) {
    byte[] bytes = new byte[table.limit()];
    table.get(0, bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static ByteBuffer joined(byte[][] shapes, int[] starts) {
    ByteBuffer joined = ByteBuffer.allocate(starts[shapes.length]);
    for (int i = 0; i < shapes.length; i++) {
      joined.put(starts[i], shapes[i]);
    }
    return joined;
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
    int sum = 0;
    for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue();
      head = entry.getKey().equals("head") ? at : head;
      font.put(at, table, 0, table.limit());
      int padded = table.limit() + 3 & ~3;
      int own = sum(font.array(), at, padded);
      font.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(own);
      font.putInt(at).putInt(table.limit());
      at += padded;
      sum += own;
    }
    sum += sum(font.array(), 0, DIRECTORY + ENTRY * tables.size());
    font.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM - sum);
    return font.array();
  }

  /** The sum of numbers of 32 bits, byte by byte, as a font is summed up once in most processes. */
  private static int sum(byte[] bytes, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum +=
          bytes[at] << 24
              | (bytes[at + 1] & 0xFF) << 16
              | (bytes[at + 2] & 0xFF) << 8
              | bytes[at + 3] & 0xFF;
    }
    return sum;
  }
}
