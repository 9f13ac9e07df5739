package org.attache.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in UTF-8: elements are closed in order and every text is escaped.
 *
 * <p>What XML 1.0 cannot carry is written as U+FFFD. Bytes go through a buffer of its own, without
 * a writer between, for a large workbook is a hundred million of them.
 */
public final class Markup {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Bytes collected before they are handed on, where they stay in memory anyway. */
  private static final int PIECE = 1 << 10;

  /** What the largest int takes. */
  private static final int MOST_DIGITS = 10;

  private static final byte[] REPLACEMENT = ascii("\uFFFD");

  private final OutputStream out;
  private final byte[] buffer;
  private final Deque<String> open = new ArrayDeque<>();
  private int used;

  /**
   * Begins a document.
   *
   * @param out where to
   * @param buffer to collect bytes in; nobody else uses it meanwhile
   */
  Markup(OutputStream out, byte[] buffer) throws IOException {
    this.out = out;
    this.buffer = buffer;
    raw(DECLARATION);
  }

  /** Writes into a buffer that is itself in memory. */
  private Markup(PartBuffer part) {
    this.out = part;
    this.buffer = new byte[PIECE];
  }

  /**
   * Begins a document that is kept in memory.
   *
   * @param part where to; complete after {@link #flush}
   */
  public static Markup document(PartBuffer part) throws IOException {
    return new Markup(part).raw(DECLARATION);
  }

  /**
   * Begins a piece of a document, to be put into one that has begun.
   *
   * @param part where to; complete after {@link #flush}
   */
  public static Markup piece(PartBuffer part) {
    return new Markup(part);
  }

  /** Opens an element; attributes are names and values in turn. */
  public Markup start(String name, String... attributes) throws IOException {
    tag(name, attributes);
    put('>');
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  public Markup end() throws IOException {
    put('<');
    put('/');
    raw(open.pop());
    put('>');
    return this;
  }

  /** An element without content. */
  public Markup leaf(String name, String... attributes) throws IOException {
    tag(name, attributes);
    put('/');
    put('>');
    return this;
  }

  /** An element with the attribute {@code val}, as charts have so many. */
  public Markup val(String name, String value) throws IOException {
    return leaf(name, "val", value);
  }

  /** An element that holds a text; attributes are names and values in turn. */
  public Markup element(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    text(text);
    return end();
  }

  /** Characters. */
  public Markup text(String text) throws IOException {
    escape(text, false);
    return this;
  }

  /** ASCII characters that are markup already, such as a tag. */
  public Markup raw(String markup) throws IOException {
    int length = markup.length();
    for (int i = 0; i < length; i++) {
      put(markup.charAt(i));
    }
    return this;
  }

  /** Bytes that are markup already, such as a tag. */
  public Markup raw(byte[] markup) throws IOException {
    if (buffer.length - used < markup.length) {
      flush();
    }
    if (markup.length > buffer.length) {
      out.write(markup);
    } else {
      System.arraycopy(markup, 0, buffer, used, markup.length);
      used += markup.length;
    }
    return this;
  }

  /** A whole number in digits. */
  public Markup number(long value) throws IOException {
    if (value < 0 || value > Integer.MAX_VALUE) {
      return raw(Long.toString(value));
    }
    if (buffer.length - used < MOST_DIGITS) {
      flush();
    }
    int rest = (int) value;
    int end = used + digits(rest);
    used = end;
    // Backwards, in int: dividing by a constant is a multiplication.
    do {
      int tenth = rest / 10;
      buffer[--end] = (byte) ('0' + rest - 10 * tenth);
      rest = tenth;
    } while (rest > 0);
    return this;
  }

  private static int digits(int value) {
    int digits = 1;
    for (long power = 10; power <= value; power *= 10) {
      digits++;
    }
    return digits;
  }

  /** Hands on what was collected. */
  public void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String name, String... attributes) throws IOException {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute without a value in <" + name + ">");
    }
    put('<');
    raw(name);
    for (int i = 0; i < attributes.length; i += 2) {
      put(' ');
      raw(attributes[i]);
      put('=');
      put('"');
      escape(attributes[i + 1], true);
      put('"');
    }
  }

  private void put(char ascii) throws IOException {
    if (used == buffer.length) {
      flush();
    }
    buffer[used++] = (byte) ascii;
  }

  private void escape(String text, boolean isAttribute) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        put(c);
      } else if (c < 0x80) {
        special(c, isAttribute);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        supplementary(Character.toCodePoint(c, text.charAt(++i)));
      } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
        raw(REPLACEMENT);
      } else {
        basic(c);
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private void special(char c, boolean isAttribute) throws IOException {
    switch (c) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '"' -> raw(isAttribute ? "&quot;" : "\"");
      case '\t' -> raw(isAttribute ? "&#9;" : "\t");
      case '\n' -> raw(isAttribute ? "&#10;" : "\n");
      case '\r' -> raw("&#13;");
      // XML 1.0 carries no other control characters (production 2, Char).
      default -> raw(REPLACEMENT);
    }
  }

  /** A character of two or three bytes. */
  private void basic(char c) throws IOException {
    if (c < 0x800) {
      put((char) (0xC0 | c >> 6));
    } else {
      put((char) (0xE0 | c >> 12));
      put((char) (0x80 | c >> 6 & 0x3F));
    }
    put((char) (0x80 | c & 0x3F));
  }

  private void supplementary(int codePoint) throws IOException {
    put((char) (0xF0 | codePoint >> 18));
    put((char) (0x80 | codePoint >> 12 & 0x3F));
    put((char) (0x80 | codePoint >> 6 & 0x3F));
    put((char) (0x80 | codePoint & 0x3F));
  }
}
