package org.attache.tree;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes whole files of UTF-8 in which nothing is amiss, as most are: faster than {@link
 * Utf8Reader}, which knows where anything is.
 */
final class Utf8 {

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** The first byte of U+0080 to U+00BF: the lower half are control characters. */
  private static final byte BEFORE_CONTROLS = (byte) 0xC2;

  private static final byte AFTER_CONTROLS = (byte) 0xA0;

  /** The first byte of a byte order mark and of what is no character, and their second ones. */
  private static final byte BEFORE_MARKS = (byte) 0xEF;

  private static final byte OF_MARK = (byte) 0xBB;
  private static final byte OF_NO_CHARACTER = (byte) 0xBF;

  private static final byte DELETE = 0x7F;

  private Utf8() {}

  /** The text; nothing where there may be bytes or characters that no text file has. */
  static Optional<String> decoded(byte[] file) {
    for (int i = 0; i < file.length; i++) {
      byte b = file[i];
      if (b < ' ' && !isAllowed(b, i + 1 < file.length ? file[i + 1] : 0) || b == DELETE) {
        return Optional.empty();
      }
    }
    String text = new String(file, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : Optional.empty();
  }

  /** Whether a control character or a part of a longer one may stand before another byte. */
  private static boolean isAllowed(byte b, byte next) {
    if (b >= 0) {
      return b == '\n' || b == '\r' || b == '\t';
    }
    boolean isControl = b == BEFORE_CONTROLS && next < AFTER_CONTROLS;
    boolean isMark = b == BEFORE_MARKS && (next == OF_MARK || next == OF_NO_CHARACTER);
    return !isControl && !isMark;
  }
}
