package org.attache.theme;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * A TrueType font's bytes. Two are equal only if they are the same object, so that parsed fonts can
 * be cached by it; a theme is read once and shared.
 */
public final class FontFile {

  private static final byte[] UNREAD = {};

  /** Where a font's list of tables begins, and the length of each entry. */
  private static final int TABLES = 12;

  private static final int RECORD = 16;

  /** The letters "OS/2". */
  private static final int OS_2 = 0x4F532F32;

  private static final int RANGES = 42;
  private static final int HEBREW_OR_ARABIC = 1 << 11 | 1 << 13;

  private final String name;
  private final Supplier<byte[]> content;
  private volatile byte[] bytes;

  /**
   * A font file.
   *
   * @param name its file name, for messages
   * @param bytes its content; not copied, not to be changed
   */
  public FontFile(String name, byte[] bytes) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
    this.content = () -> bytes;
  }

  /**
   * A font file that is read when its content is first asked for.
   *
   * @param name its file name, for messages
   * @param content gives its content, which is not empty and always the same
   */
  public FontFile(String name, Supplier<byte[]> content) {
    this.name = requireNonNull(name, "name must not be null");
    this.content = requireNonNull(content, "content must not be null");
    this.bytes = UNREAD;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The file's content; not to be changed. */
  public byte[] bytes() {
    byte[] known = bytes;
    if (known == UNREAD) {
      known = content.get();
      bytes = known;
    }
    return known;
  }

  /**
   * Whether it says that it has Hebrew or Arabic letters (OpenType 1.9: OS/2, ulUnicodeRange1, bits
   * 11 and 13); false if it is no font.
   */
  public boolean hasRightToLeft() {
    byte[] font = bytes();
    if (font.length < TABLES) {
      return false;
    }
    ByteBuffer data = ByteBuffer.wrap(font);
    int end = Math.min(TABLES + RECORD * data.getShort(4), font.length - RECORD + 1);
    for (int at = TABLES; at < end; at += RECORD) {
      int table = data.getInt(at + 8);
      if (data.getInt(at) == OS_2 && table >= 0 && table <= font.length - RANGES - Integer.BYTES) {
        return (data.getInt(table + RANGES) & HEBREW_OR_ARABIC) != 0;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
