package org.attache.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.problem.ProblemCode;

/** A list; or one text where items are texts; or the name of a file that holds the list. */
final class ListShape<T> implements Shape<List<T>> {

  /** What a schema says of a key that names a file instead of holding its value. */
  static final String FILE = "\\.(yaml|yml|json|csv|bib)$";

  private final Shape<T> item;
  private final Supplier<? extends List<T>> table;

  ListShape(Shape<T> item) {
    this(item, ArrayList::new);
  }

  /**
   * A list of items.
   *
   * @param table makes the empty list that takes up the rows of a table
   */
  ListShape(Shape<T> item, Supplier<? extends List<T>> table) {
    this.item = item;
    this.table = table;
  }

  @Override
  public Optional<List<T>> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Sequence sequence) {
      return items(sequence.items(), "An item of " + subject, binding);
    }
    if (node instanceof Node.Scalar scalar) {
      if (binding.inclusion().isFile(scalar)) {
        return file(scalar, subject, binding);
      }
      if (isText(item)) {
        return items(parts(scalar), subject, binding);
      }
    }
    if (node instanceof Node.Mapping mapping && item instanceof RecordShape<?> record) {
      Optional<List<Node>> pairs = record.pairs(mapping);
      if (pairs.isPresent()) {
        return items(pairs.get(), subject, binding);
      }
    }
    binding
        .problems()
        .add(
            ProblemCode.WRONG_TYPE,
            node.at(),
            subject + " must be a list, not " + node.kindName(),
            "Begin each item on a line of its own with '- '.");
    return Optional.empty();
  }

  private Optional<List<T>> items(List<? extends Node> nodes, String subject, Binding binding) {
    List<T> values = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      item.read(node, subject, binding).ifPresent(values::add);
    }
    return values.size() == nodes.size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<List<T>> file(Node.Scalar scalar, String subject, Binding binding) {
    if (!binding.inclusion().isTable(scalar)) {
      return binding.inclusion().tree(scalar).flatMap(tree -> read(tree, subject, binding));
    }
    if (!(item instanceof RecordShape<T> record)) {
      binding
          .problems()
          .add(
              ProblemCode.WRONG_TYPE,
              scalar.at(),
              subject + " cannot be read from a table",
              "Give it as a list, or in a YAML or JSON file.");
      return Optional.empty();
    }
    List<T> values = table.get();
    boolean[] whole = {true};
    boolean read =
        binding
            .inclusion()
            .rows(
                scalar,
                record.columns(),
                row -> {
                  Optional<T> value = record.read(row, subject, binding);
                  value.ifPresentOrElse(values::add, () -> whole[0] = false);
                });
    return read && whole[0] ? Optional.of(values) : Optional.empty();
  }

  /** The texts in one scalar, each with its own place. */
  private List<Node.Scalar> parts(Node.Scalar scalar) {
    Optional<Pattern> separator =
        item instanceof ScalarShape<T> shape ? shape.separator() : Optional.empty();
    if (separator.isEmpty()) {
      return scalar.text().isBlank() ? List.of() : List.of(scalar);
    }
    List<Node.Scalar> parts = new ArrayList<>();
    Matcher gap = separator.get().matcher(scalar.text());
    int from = 0;
    while (gap.find()) {
      addPart(parts, scalar, from, gap.start());
      from = gap.end();
    }
    addPart(parts, scalar, from, scalar.text().length());
    return parts;
  }

  private static void addPart(List<Node.Scalar> parts, Node.Scalar scalar, int from, int to) {
    if (to > from) {
      parts.add(
          new Node.Scalar(
              scalar.text().substring(from, to), scalar.kind(), Places.right(scalar.at(), from)));
    }
  }

  private static boolean isText(Shape<?> shape) {
    return shape instanceof ScalarShape || shape instanceof TextShape;
  }

  @Override
  public Optional<List<T>> absent() {
    return Optional.of(List.of());
  }

  @Override
  public Optional<Node> write(List<T> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    List<Node> items = new ArrayList<>();
    for (T each : value) {
      items.add(item.write(each).orElseGet(() -> new MappingBuilder().build()));
    }
    return Optional.of(Node.list(items));
  }

  @Override
  public String name() {
    return item.name() + "List";
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(name(), () -> selfSchema(definitions));
  }

  private Node selfSchema(Definitions definitions) {
    Node items = item.schema(definitions);
    List<Node> ways = new ArrayList<>();
    ways.add(new MappingBuilder().put("type", "array").put("items", items).build());
    if (isText(item)) {
      ways.add(items);
    } else {
      ways.add(file(definitions));
    }
    if (item instanceof RecordShape<?> record) {
      record.pairsSchema(definitions).ifPresent(ways::add);
    }
    return new MappingBuilder().put("anyOf", Node.list(ways)).build();
  }

  /** What a schema says of the name of a file. */
  static Node file(Definitions definitions) {
    return definitions.refer(
        "file",
        () ->
            new MappingBuilder()
                .put("type", "string")
                .put("pattern", FILE)
                .put(
                    "description",
                    "The name of a file in the dossier's folder that holds the value.")
                .build());
  }
}
