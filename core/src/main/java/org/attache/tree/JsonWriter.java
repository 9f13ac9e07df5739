package org.attache.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/**
 * Writes JSON in UTF-8, indented by two spaces, keys in the order they are given, always the same:
 * a whole tree, or value by value.
 *
 * <pre>{@code
 * JsonWriter json = new JsonWriter();
 * json.beginMapping();
 * json.key("id").text("turnover");
 * json.endMapping();
 * byte[] file = json.toBytes();
 * }</pre>
 */
public final class JsonWriter {

  /** The most bytes that a character of Java takes: escaped. */
  private static final int LONGEST = 6;

  private static final String HEXADECIMAL = "0123456789abcdef";

  private byte[] out = new byte[16 * 1024];
  private int size;
  private int depth;
  private boolean isFirst = true;
  private boolean isAfterKey = true;
  private final int deepestLines;

  /** A writer that begins a line for every key and every value of a list. */
  public JsonWriter() {
    this(Integer.MAX_VALUE);
  }

  /**
   * A writer that begins lines down to a depth; what lies deeper stands on the line of what holds
   * it.
   *
   * @param deepestLines the depth of keys of the whole being 1
   */
  public JsonWriter(int deepestLines) {
    this.deepestLines = deepestLines;
  }

  /** The tree as JSON, with a line end after it. */
  public static String write(Node node) {
    return new String(toBytes(node), UTF_8);
  }

  /** The tree as JSON in UTF-8, with a line end after it. */
  public static byte[] toBytes(Node node) {
    JsonWriter writer = new JsonWriter();
    writer.value(node);
    return writer.toBytes();
  }

  /** What was written, with a line end after it. */
  public byte[] toBytes() {
    byte[] all = Arrays.copyOf(out, size + 1);
    all[size] = '\n';
    return all;
  }

  /** Begins a group of keys. */
  public void beginMapping() {
    begin('{');
  }

  /** Ends a group of keys. */
  public void endMapping() {
    end('}');
  }

  /** Begins a list of one value a line. */
  public void beginList() {
    begin('[');
  }

  /** Ends a list of one value a line. */
  public void endList() {
    end(']');
  }

  /** Writes a key; its value must follow. */
  public JsonWriter key(String key) {
    next();
    quoted(key);
    put(':');
    put(' ');
    isAfterKey = true;
    return this;
  }

  /** Writes text. */
  public void text(String text) {
    next();
    quoted(text);
  }

  /** Writes a whole number. */
  public void number(long number) {
    next();
    ascii(Long.toString(number));
  }

  /** Writes {@code true} or {@code false}. */
  public void truth(boolean truth) {
    next();
    ascii(Boolean.toString(truth));
  }

  /** Writes a list of texts on one line. */
  public void texts(List<String> texts) {
    next();
    put('[');
    for (int i = 0; i < texts.size(); i++) {
      separate(i);
      quoted(texts.get(i));
    }
    put(']');
  }

  private void value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping(mapping);
    } else if (node instanceof Node.Sequence sequence) {
      sequence(sequence.items());
    } else if (node instanceof Node.Scalar scalar) {
      next();
      scalar(scalar);
    } else {
      next();
      ascii("null");
    }
  }

  private void mapping(Node.Mapping mapping) {
    beginMapping();
    for (Node.Entry entry : mapping.entries()) {
      key(entry.key());
      value(entry.value());
    }
    endMapping();
  }

  private void sequence(List<Node> items) {
    boolean isFlat = true;
    for (Node item : items) {
      isFlat &= item instanceof Node.Scalar;
    }
    if (isFlat) {
      next();
      put('[');
      for (int i = 0; i < items.size(); i++) {
        separate(i);
        scalar((Node.Scalar) items.get(i));
      }
      put(']');
    } else {
      beginList();
      items.forEach(this::value);
      endList();
    }
  }

  private void scalar(Node.Scalar scalar) {
    if (scalar.kind() == Node.Kind.TEXT) {
      quoted(scalar.text());
    } else {
      ascii(scalar.text());
    }
  }

  private void begin(char bracket) {
    next();
    put(bracket);
    depth++;
    isFirst = true;
  }

  private void end(char bracket) {
    if (!isFirst && depth <= deepestLines) {
      depth--;
      line();
    } else {
      depth--;
    }
    put(bracket);
    isFirst = false;
  }

  /** Goes to where the next key or value stands. */
  private void next() {
    if (isAfterKey) {
      isAfterKey = false;
      return;
    }
    if (!isFirst) {
      put(',');
    }
    if (depth <= deepestLines) {
      line();
    } else if (!isFirst) {
      put(' ');
    }
    isFirst = false;
  }

  private void separate(int index) {
    if (index > 0) {
      put(',');
      put(' ');
    }
  }

  private void line() {
    reserve(1 + 2 * depth);
    out[size++] = '\n';
    int end = size + 2 * depth;
    Arrays.fill(out, size, end, (byte) ' ');
    size = end;
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void quoted(String text) {
    reserve(LONGEST * text.length() + 2);
    out[size++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x80) {
        if (c == '"' || c == '\\') {
          out[size++] = '\\';
        }
        out[size++] = (byte) c;
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        escape(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pair(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        wide(c);
      }
    }
    out[size++] = '"';
  }

  private void escape(char c) {
    out[size++] = '\\';
    switch (c) {
      case '\n' -> out[size++] = 'n';
      case '\r' -> out[size++] = 'r';
      case '\t' -> out[size++] = 't';
      default -> {
        out[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
          out[size++] = (byte) HEXADECIMAL.charAt(c >> shift & 0xF);
        }
      }
    }
  }

  /** Writes a character beyond ASCII; half a pair becomes a question mark, as in Java itself. */
  private void wide(char c) {
    if (c < 0x800) {
      out[size++] = (byte) (0xC0 | c >> 6);
      out[size++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isSurrogate(c)) {
      out[size++] = '?';
    } else {
      out[size++] = (byte) (0xE0 | c >> 12);
      out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      out[size++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void pair(int codePoint) {
    out[size++] = (byte) (0xF0 | codePoint >> 18);
    out[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    out[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    out[size++] = (byte) (0x80 | codePoint & 0x3F);
  }

  private void put(char ascii) {
    reserve(1);
    out[size++] = (byte) ascii;
  }

  private void reserve(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
    }
  }
}
