package org.attache.template;

import java.nio.charset.StandardCharsets;

/** Reads numbers and texts that a {@link PackedWriter} packed, in the same order. */
final class PackedReader {

  /** The last of the characters that are a byte each in texts without wider ones. */
  static final char NARROW = '\u00FF';

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  private PackedReader(byte[] bytes, String[] texts, int at) {
    this.bytes = bytes;
    this.texts = texts;
    this.at = at;
  }

  /** Opens what was packed. */
  static PackedReader of(byte[] bytes) {
    PackedReader reader = new PackedReader(bytes, new String[0], 0);
    String[] texts = new String[reader.number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = reader.unpacked();
    }
    return new PackedReader(bytes, texts, reader.at);
  }

  private String unpacked() {
    int head = number();
    int length = head >> 1;
    boolean isWide = (head & 1) == 1;
    String text =
        new String(
            bytes, at, length, isWide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    at += length;
    return text;
  }

  int number() {
    int read = bytes[at++];
    int number = read & 0x7F;
    for (int shift = 7; read < 0; shift += 7) {
      read = bytes[at++];
      number |= (read & 0x7F) << shift;
    }
    return number;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    return texts[number()];
  }

  /** Something that was added as a whole, which this goes past. */
  PackedReader part() {
    int length = number();
    PackedReader part = new PackedReader(bytes, texts, at);
    at += length;
    return part;
  }

  /** Another one that goes on from where this one is. */
  PackedReader copy() {
    return new PackedReader(bytes, texts, at);
  }
}
