package org.attache.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs numbers and texts into bytes, each different text once, for a {@link PackedReader}. */
final class PackedWriter {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final Map<String, Integer> texts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PackedWriter() {
    this(new LinkedHashMap<>());
  }

  private PackedWriter(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** Adds a number, which is not negative. */
  void number(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative: " + number);
    }
    int rest = number;
    while (rest > SEVEN_BITS) {
      out.write(rest & SEVEN_BITS | MORE);
      rest >>>= Integer.numberOfTrailingZeros(MORE);
    }
    out.write(rest);
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  /** Something to be added when it is whole, its texts among those of all. */
  PackedWriter part() {
    return new PackedWriter(texts);
  }

  void add(PackedWriter part) {
    number(part.out.size());
    out.writeBytes(part.out.toByteArray());
  }

  /** All that was added. */
  byte[] bytes() {
    PackedWriter all = new PackedWriter();
    all.number(texts.size());
    texts.keySet().forEach(all::addBytes);
    all.out.writeBytes(out.toByteArray());
    return all.out.toByteArray();
  }

  private void addBytes(String text) {
    boolean isWide = text.chars().anyMatch(c -> c > PackedReader.NARROW);
    Charset charset = isWide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    byte[] bytes = text.getBytes(charset);
    number(bytes.length << 1 | (isWide ? 1 : 0));
    out.writeBytes(bytes);
  }
}
