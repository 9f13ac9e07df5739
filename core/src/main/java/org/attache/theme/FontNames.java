package org.attache.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a font has for itself.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/name">OpenType: name</a>
 */
public final class FontNames {

  private static final int POSTSCRIPT = 6;
  private static final int WINDOWS = 3;

  private FontNames() {}

  /**
   * Its PostScript names, one for each platform that it names one for.
   *
   * @param names the table name, from its first byte on; empty where the font has none
   * @throws IndexOutOfBoundsException if the table is damaged
   */
  public static List<String> postScript(ByteBuffer names) {
    List<String> found = new ArrayList<>(2);
    int count = names.limit() == 0 ? 0 : names.getShort(2) & 0xFFFF;
    for (int i = 0, at = 6; i < count; i++, at += 12) {
      if (names.getShort(at + 6) == POSTSCRIPT) {
        byte[] bytes = new byte[names.getShort(at + 8) & 0xFFFF];
        names.get((names.getShort(4) & 0xFFFF) + (names.getShort(at + 10) & 0xFFFF), bytes);
        boolean isWide = names.getShort(at) == WINDOWS || names.getShort(at) == 0;
        found.add(
            new String(bytes, isWide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }
}
