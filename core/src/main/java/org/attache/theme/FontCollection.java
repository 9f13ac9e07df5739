package org.attache.theme;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of several fonts that share tables.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff#collections">OpenType
 *     1.9: font collections</a>
 */
final class FontCollection {

  private static final int TAG = 0x74746366;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int NAME = 0x6E616D65;
  private static final int MOST_FONTS = 1000;

  private final ByteBuffer file;

  private FontCollection(ByteBuffer file) {
    this.file = file;
  }

  /** The collection that a file is; nothing where it is something else. */
  static Optional<FontCollection> of(byte[] file) {
    boolean isOne = file.length >= HEADER && ByteBuffer.wrap(file).getInt(0) == TAG;
    return isOne ? Optional.of(new FontCollection(ByteBuffer.wrap(file))) : Optional.empty();
  }

  /**
   * The fonts' PostScript names, in their order.
   *
   * @throws IndexOutOfBoundsException if the file is damaged
   */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int start : starts()) {
      names.add(name(start));
    }
    return names;
  }

  /**
   * One of the fonts as a file of its own; nothing where none has that PostScript name.
   *
   * @throws IndexOutOfBoundsException if the file is damaged
   */
  Optional<byte[]> font(String name) {
    for (int start : starts()) {
      if (name(start).equals(name)) {
        return Optional.of(font(start));
      }
    }
    return Optional.empty();
  }

  private int[] starts() {
    int count = file.getInt(8);
    if (count < 0 || count > MOST_FONTS) {
      throw new IndexOutOfBoundsException(count);
    }
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = file.getInt(HEADER + 4 * i);
    }
    return starts;
  }

  private String name(int start) {
    int count = file.getShort(start + 4) & 0xFFFF;
    for (int i = 0, at = start + HEADER; i < count; i++, at += ENTRY) {
      if (file.getInt(at) == NAME) {
        ByteBuffer names = file.slice(file.getInt(at + 8), file.getInt(at + 12));
        return FontNames.postScript(names).stream().findFirst().orElse("");
      }
    }
    return "";
  }

  /** A copy of the tables that a font names, one behind the other. */
  private byte[] font(int start) {
    int count = file.getShort(start + 4) & 0xFFFF;
    int directory = HEADER + ENTRY * count;
    int length = directory;
    for (int i = 0; i < count; i++) {
      int size = file.getInt(start + HEADER + ENTRY * i + 12);
      length = Math.addExact(length, Math.addExact(size, 3) & ~3);
      file.slice(file.getInt(start + HEADER + ENTRY * i + 8), size);
    }
    ByteBuffer font = ByteBuffer.allocate(length);
    font.put(0, file, start, directory);
    int to = directory;
    for (int at = HEADER; at < directory; at += ENTRY) {
      int size = font.getInt(at + 12);
      font.put(to, file, font.getInt(at + 8), size);
      font.putInt(at + 8, to);
      to += size + 3 & ~3;
    }
    return font.array();
  }
}
