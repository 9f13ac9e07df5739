package org.attache.tree;

import java.util.List;

/** Writes a tree as JSON, indented by two spaces, keys in the order they have, always the same. */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /** The tree as JSON, with a line end after it. */
  public static String write(Node node) {
    JsonWriter writer = new JsonWriter();
    writer.value(node, 0);
    return writer.out.append('\n').toString();
  }

  private void value(Node node, int depth) {
    if (node instanceof Node.Mapping mapping) {
      mapping(mapping, depth);
    } else if (node instanceof Node.Sequence sequence) {
      sequence(sequence.items(), depth);
    } else if (node instanceof Node.Scalar scalar) {
      scalar(scalar);
    } else {
      out.append("null");
    }
  }

  private void mapping(Node.Mapping mapping, int depth) {
    if (mapping.entries().isEmpty()) {
      out.append("{}");
      return;
    }
    String before = "{";
    for (Node.Entry entry : mapping.entries()) {
      out.append(before);
      line(depth + 1);
      quoted(entry.key());
      out.append(": ");
      value(entry.value(), depth + 1);
      before = ",";
    }
    line(depth);
    out.append('}');
  }

  private void sequence(List<Node> items, int depth) {
    boolean flat = items.stream().allMatch(Node.Scalar.class::isInstance);
    String before = "[";
    for (Node item : items) {
      out.append(before);
      if (!flat) {
        line(depth + 1);
      }
      value(item, depth + 1);
      before = flat ? ", " : ",";
    }
    if (items.isEmpty()) {
      out.append('[');
    } else if (!flat) {
      line(depth);
    }
    out.append(']');
  }

  private void scalar(Node.Scalar scalar) {
    if (scalar.kind() == Node.Kind.TEXT) {
      quoted(scalar.text());
    } else {
      out.append(scalar.text());
    }
  }

  private void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
