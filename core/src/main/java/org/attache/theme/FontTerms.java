package org.attache.theme;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Finds out from a font file whether it is one that can and may be embedded. */
final class FontTerms {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = tag("true");
  private static final int OPEN_TYPE_CFF = tag("OTTO");
  private static final int WEB_1 = tag("wOFF");
  private static final int WEB_2 = tag("wOF2");
  private static final int OS_2 = tag("OS/2");
  private static final int GLYF = tag("glyf");
  private static final int CFF = tag("CFF ");
  private static final int CFF_2 = tag("CFF2");

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  /** Where the OS/2 table has its fsType (OpenType 1.9, OS/2). */
  private static final int FS_TYPE = 8;

  private static final int USAGE = 0x000F;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FontTerms() {}

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }

  /** Why a file cannot be used, to go on from "The font 'x'", unless it can. */
  static Optional<String> refusal(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    if (file.length < DIRECTORY) {
      return Optional.of("is no TrueType or OpenType font");
    }
    int kind = font.getInt(0);
    if (kind == WEB_1 || kind == WEB_2) {
      return Optional.of("is packed for the web; use the .ttf file it was made of");
    }
    if (kind != TRUE_TYPE && kind != APPLE_TRUE_TYPE && kind != OPEN_TYPE_CFF) {
      return Optional.of("is no TrueType or OpenType font");
    }
    if (find(font, GLYF) < 0 && find(font, CFF) < 0) {
      return Optional.of(
          find(font, CFF_2) < 0
              ? "has no outlines (glyf or CFF); use another file of the family"
              : "has outlines that vary (CFF2); use a file of one weight of the family");
    }
    return licence(font);
  }

  private static Optional<String> licence(ByteBuffer font) {
    int terms = terms(font);
    if ((terms & USAGE) == RESTRICTED) {
      return Optional.of("must not be embedded, says its licence (fsType); use another font");
    }
    if ((terms & NO_SUBSETS) != 0) {
      return Optional.of("must not be subset, says its licence (fsType); use another font");
    }
    if ((terms & BITMAPS_ONLY) != 0) {
      return Optional.of(
          "must not be embedded with its outlines, says its licence (fsType); use another font");
    }
    return Optional.empty();
  }

  /** The fsType; 0, which allows all, in a font without. */
  private static int terms(ByteBuffer font) {
    int table = find(font, OS_2);
    boolean isWhole = table >= 0 && table <= font.limit() - FS_TYPE - 2;
    return isWhole ? font.getShort(table + FS_TYPE) & 0xFFFF : 0;
  }

  /** Where a table begins; -1 where there is none. */
  private static int find(ByteBuffer font, int tag) {
    int count = font.getShort(4) & 0xFFFF;
    for (int i = 0, at = DIRECTORY; i < count && at + ENTRY <= font.limit(); i++, at += ENTRY) {
      if (font.getInt(at) == tag) {
        return font.getInt(at + 8);
      }
    }
    return -1;
  }
}
