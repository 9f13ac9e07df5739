package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Node;

/** The tree of one YAML file, packed. */
final class PackedTree {

  private static final int MAPPING = 0;
  private static final int SEQUENCE = 1;
  private static final int NULL = 2;

  /** And more for the kinds of scalars after the first. */
  private static final int SCALAR = 3;

  private static final Node.Kind[] KINDS = Node.Kind.values();

  private PackedTree() {}

  static void write(Node node, PackedWriter out) {
    if (node instanceof Node.Mapping mapping) {
      head(MAPPING, node, out);
      out.number(mapping.entries().size());
      for (Node.Entry entry : mapping.entries()) {
        out.text(entry.key());
        place(entry.at(), out);
        write(entry.value(), out);
      }
    } else if (node instanceof Node.Sequence sequence) {
      head(SEQUENCE, node, out);
      out.number(sequence.items().size());
      sequence.items().forEach(item -> write(item, out));
    } else if (node instanceof Node.Scalar scalar) {
      head(SCALAR + scalar.kind().ordinal(), node, out);
      out.text(scalar.text());
    } else {
      head(NULL, node, out);
    }
  }

  private static void head(int kind, Node node, PackedWriter out) {
    out.number(kind);
    place(node.at(), out);
  }

  private static void place(Location at, PackedWriter out) {
    out.number(at.line());
    out.number(at.column());
  }

  /**
   * Reads a tree.
   *
   * @param file the name of its file, for its places
   */
  static Node read(String file, PackedReader in) {
    int kind = in.number();
    Location at = place(file, in);
    return switch (kind) {
      case MAPPING -> new Node.Mapping(entries(file, in), at);
      case SEQUENCE -> new Node.Sequence(items(file, in), at);
      case NULL -> new Node.Null(at);
      default -> new Node.Scalar(in.text(), KINDS[kind - SCALAR], at);
    };
  }

  private static List<Node.Entry> entries(String file, PackedReader in) {
    int count = in.number();
    List<Node.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      Location at = place(file, in);
      entries.add(new Node.Entry(key, at, read(file, in)));
    }
    return entries;
  }

  private static List<Node> items(String file, PackedReader in) {
    int count = in.number();
    List<Node> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(read(file, in));
    }
    return items;
  }

  private static Location place(String file, PackedReader in) {
    int line = in.number();
    return new Location(file, line, in.number());
  }
}
