package org.attache.statistics;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts of bytes: those that come again and again, such as codes, are made once.
 *
 * <p>Bytes are UTF-8, or ISO 8859-1 where they cannot be.
 */
final class Symbols {

  private static final int ROOM = 1 << 14;
  private static final int LONGEST = 24;
  private static final int SHORT_BITS = 13;

  private final @Nullable String[] texts = new String[ROOM];
  private final byte[][] keys = new byte[ROOM][];
  private final @Nullable String[] shortTexts = new String[1 << SHORT_BITS];
  private final long[] shortKeys = new long[1 << SHORT_BITS];
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean isLatin;

  /** Whether any text asked for was no UTF-8. */
  boolean isLatin() {
    return isLatin;
  }

  /** The text of a range of bytes. */
  String text(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return decode(bytes, from, length);
    }
    if (length <= Long.BYTES) {
      return shortText(bytes, from, length);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & ROOM - 1;
    String known = texts[slot];
    if (known != null && isSame(keys[slot], bytes, from, length)) {
      return known;
    }
    String text = decode(bytes, from, length);
    byte[] key = new byte[length];
    System.arraycopy(bytes, from, key, 0, length);
    keys[slot] = key;
    texts[slot] = text;
    return text;
  }

  /** A text whose bytes fit into a number; the first must not be zero for it to be known again. */
  private String shortText(byte[] bytes, int from, int length) {
    long packed = 0;
    for (int i = from; i < from + length; i++) {
      packed = packed << Byte.SIZE | bytes[i] & 0xFF;
    }
    int slot = (int) (packed * 0x9E3779B97F4A7C15L >>> 64 - SHORT_BITS);
    String known = shortTexts[slot];
    if (known != null && shortKeys[slot] == packed && bytes[from] != 0) {
      return known;
    }
    String text = decode(bytes, from, length);
    if (bytes[from] != 0) {
      shortKeys[slot] = packed;
      shortTexts[slot] = text;
    }
    return text;
  }

  private static boolean isSame(byte[] key, byte[] bytes, int from, int length) {
    return Arrays.equals(key, 0, key.length, bytes, from, from + length);
  }

  private String decode(byte[] bytes, int from, int length) {
    boolean isAscii = true;
    for (int i = from; i < from + length && isAscii; i++) {
      isAscii = bytes[i] >= 0;
    }
    if (isAscii) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    try {
      CharBuffer decoded = utf8.decode(ByteBuffer.wrap(bytes, from, length));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      isLatin = true;
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
  }
}
