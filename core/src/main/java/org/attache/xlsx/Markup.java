package org.attache.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: elements are closed in order and every text is escaped. */
final class Markup {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document. */
  Markup(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Opens an element; attributes are names and values in turn. */
  Markup start(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write('>');
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  Markup end() throws IOException {
    out.write("</");
    out.write(open.pop());
    out.write('>');
    return this;
  }

  /** An element without content. */
  Markup leaf(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write("/>");
    return this;
  }

  /** An element with the attribute {@code val}, as charts have so many. */
  Markup val(String name, String value) throws IOException {
    return leaf(name, "val", value);
  }

  /** An element that holds a text; attributes are names and values in turn. */
  Markup element(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    text(text);
    return end();
  }

  /** Characters. */
  Markup text(String text) throws IOException {
    escape(text, false);
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute without a value in <" + name + ">");
    }
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1], true);
      out.write('"');
    }
  }

  private void escape(String text, boolean isAttribute) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String replacement = replacement(text, i, isAttribute);
      if (!replacement.isEmpty()) {
        out.write(text, written, i - written);
        out.write(replacement);
        written = i + 1;
      }
    }
    out.write(text, written, text.length() - written);
  }

  /** What stands for the character at an index; empty if it stands for itself. */
  private static String replacement(String text, int index, boolean isAttribute) {
    char c = text.charAt(index);
    switch (c) {
      case '&':
        return "&amp;";
      case '<':
        return "&lt;";
      case '>':
        return "&gt;";
      case '"':
        return isAttribute ? "&quot;" : "";
      case '\t':
        return isAttribute ? "&#9;" : "";
      case '\n':
        return isAttribute ? "&#10;" : "";
      case '\r':
        return "&#13;";
      default:
        return isXml(text, index, c) ? "" : "\uFFFD";
    }
  }

  /** Whether XML 1.0 can carry the character (production 2, Char). */
  private static boolean isXml(String text, int index, char c) {
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= 0x20 && c < 0xFFFE;
  }
}
