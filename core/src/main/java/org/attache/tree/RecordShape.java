package org.attache.tree;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;

/**
 * A record, as a group of keys.
 *
 * <p>Components of type {@link Location} get the group's place; other components without a {@link
 * Key} are not in files.
 */
final class RecordShape<T> implements Shape<T> {

  private final Class<T> type;
  private final Constructor<T> constructor;
  private final List<Field<?>> fields = new ArrayList<>();
  private final Map<String, Field<?>> byKey = new LinkedHashMap<>();
  private final Shorthand shorthand;
  private final List<String> unread;

  /**
   * What may be left out of the files.
   *
   * @param single the key whose value alone may stand for the record; empty for none
   * @param pairs the two keys that a list of such records may be written with, as key and value
   */
  record Shorthand(String single, List<String> pairs) {

    static final Shorthand NONE = new Shorthand("", List.of());
  }

  RecordShape(Class<T> type, Shapes shapes, Shorthand shorthand, List<String> unread) {
    this.type = type;
    this.shorthand = shorthand;
    this.unread = unread;
    RecordComponent[] components = type.getRecordComponents();
    Keys keys = Keys.of(type, components);
    for (RecordComponent component : components) {
      Field<?> field = Field.of(type, component, keys, shapes);
      fields.add(field);
      if (field.isInFiles()) {
        byKey.put(field.key(), field);
      }
    }
    this.constructor = canonical(type, components);
  }

  private static <T> Constructor<T> canonical(Class<T> type, RecordComponent[] components) {
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("not a record: " + type, e);
    }
  }

  @Override
  public Optional<T> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Mapping mapping) {
      return read(mapping, binding);
    }
    if (node instanceof Node.Scalar scalar) {
      if (binding.inclusion().isFile(scalar) && !binding.inclusion().isTable(scalar)) {
        return binding.inclusion().tree(scalar).flatMap(tree -> read(tree, subject, binding));
      }
      if (!shorthand.single().isEmpty()) {
        Node.Entry entry = new Node.Entry(shorthand.single(), scalar.at(), scalar);
        return read(new Node.Mapping(List.of(entry), scalar.at()), binding);
      }
    }
    binding
        .problems()
        .add(
            ProblemCode.WRONG_TYPE,
            node.at(),
            subject + " must be a group of keys, not " + node.kindName(),
            "Known are: " + String.join(", ", byKey.keySet()) + ".");
    return Optional.empty();
  }

  private Optional<T> read(Node.Mapping mapping, Binding binding) {
    boolean whole = true;
    for (Node.Entry entry : mapping.entries()) {
      if (!byKey.containsKey(entry.key()) && !unread.contains(entry.key())) {
        whole = false;
        UnknownKey.report(entry, byKey.keySet(), binding.problems());
      }
    }
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Optional<?> value = fields.get(i).read(mapping, binding);
      whole &= value.isPresent();
      values[i] = value.orElse(null);
    }
    return whole ? Optional.of(create(values)) : Optional.empty();
  }

  private T create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("cannot make a " + type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make a " + type.getSimpleName(), e);
    }
  }

  /** The record of no keys at all, unless some are required. */
  @Override
  public Optional<T> absent() {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Optional<?> value = fields.get(i).absent(Location.NOWHERE);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values[i] = value.get();
    }
    return Optional.of(create(values));
  }

  @Override
  public Optional<Node> write(T value) {
    MappingBuilder mapping = new MappingBuilder();
    for (Field<?> field : fields) {
      mapping.putIfPresent(field.key(), field.write(value));
    }
    Node.Mapping built = mapping.build();
    return built.entries().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(name() + "OrFile", () -> waysSchema(definitions));
  }

  private Node waysSchema(Definitions definitions) {
    Node self = definitions.refer(name(), () -> selfSchema(definitions));
    List<Node> ways = new ArrayList<>();
    ways.add(self);
    Field<?> single = byKey.get(shorthand.single());
    if (single != null) {
      ways.add(single.schema(definitions));
    }
    ways.add(ListShape.file(definitions));
    return new MappingBuilder().put("anyOf", Node.list(ways)).build();
  }

  Node selfSchema(Definitions definitions) {
    MappingBuilder properties = new MappingBuilder();
    List<String> required = new ArrayList<>();
    for (Field<?> field : byKey.values()) {
      properties.put(field.key(), field.schema(definitions));
      if (field.isRequired()) {
        required.add(field.key());
      }
    }
    Node notRead = new MappingBuilder().put("description", "Accepted, but not read.").build();
    unread.forEach(key -> properties.put(key, notRead));
    MappingBuilder self =
        new MappingBuilder().put("type", "object").put("properties", properties.build());
    if (!required.isEmpty()) {
      self.put("required", required);
    }
    return self.put("additionalProperties", false).build();
  }

  @Override
  public String name() {
    return Names.ofType(type);
  }

  /** The columns of a table of such records. */
  List<Inclusion.Column> columns() {
    return byKey.values().stream()
        .map(field -> new Inclusion.Column(field.key(), field.isRequired()))
        .toList();
  }

  /** The records that stand as {@code key: value} in one group; empty if they cannot. */
  Optional<List<Node>> pairs(Node.Mapping mapping) {
    if (shorthand.pairs().isEmpty()) {
      return Optional.empty();
    }
    List<Node> records = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Scalar key = new Node.Scalar(entry.key(), Node.Kind.TEXT, entry.at());
      records.add(
          new Node.Mapping(
              List.of(
                  new Node.Entry(shorthand.pairs().get(0), entry.at(), key),
                  new Node.Entry(shorthand.pairs().get(1), entry.at(), entry.value())),
              entry.at()));
    }
    return Optional.of(records);
  }

  /** What a schema says of records that stand as {@code key: value} in one group. */
  Optional<Node> pairsSchema(Definitions definitions) {
    return shorthand.pairs().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MappingBuilder()
                .put("type", "object")
                .put(
                    "additionalProperties", byKey.get(shorthand.pairs().get(1)).schema(definitions))
                .build());
  }
}
