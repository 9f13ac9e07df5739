package org.attache.tree;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.problem.Spot;

/** A component of a record, under its key. */
final class Field<T> {

  private final Keys.Said said;
  private final String key;
  private final String subject;
  private final Method accessor;
  private final Shape<T> shape;
  private final boolean isPlace;
  private final Optional<T> leftOut;
  private final Opening opening;

  private Field(RecordComponent component, Keys.Said said, Shape<T> shape, Opening opening) {
    this.said = said;
    this.isPlace = component.getType() == Location.class;
    this.key = said.key();
    this.subject = "'" + key + "'";
    this.accessor = component.getAccessor();
    this.shape = shape;
    this.opening = opening;
    this.leftOut =
        said.absent().isEmpty()
            ? shape.absent()
            : shape.read(Node.text(said.absent()), subject, Binding.of(new Problems()));
    if (!isPlace && !said.isRequired() && leftOut.isEmpty()) {
      throw new IllegalArgumentException("must be required or say what absent means: " + component);
    }
  }

  static Field<?> of(Class<?> record, RecordComponent component, Keys keys, Shapes shapes) {
    Keys.Said said = keys.of(component);
    Shape<?> shape = shape(component, said, shapes);
    boolean isOpen =
        !(component.getGenericType() instanceof ParameterizedType)
            && shapes.opening().isFor(record, component.getName());
    return new Field<>(component, said, shape, isOpen ? shapes.opening() : Opening.NONE);
  }

  private static Shape<?> shape(RecordComponent component, Keys.Said said, Shapes shapes) {
    if (component.getType() == Location.class) {
      return new TextShape();
    }
    return !said.isWritten() && component.getType() == List.class
        ? new ListShape<>(new TextShape())
        : shapes.of(component.getGenericType());
  }

  String key() {
    return key;
  }

  boolean isInFiles() {
    return said.isWritten();
  }

  boolean isRequired() {
    return said.isRequired();
  }

  /** The component's value, from a record's group of keys; empty after reporting. */
  Optional<?> read(Node.Mapping mapping, Binding binding) {
    Optional<Node.Entry> entry = said.isWritten() ? mapping.entry(key) : Optional.empty();
    boolean given = entry.isPresent() && !isNothing(entry.get().value());
    if (given) {
      Node value = entry.get().value();
      return opening.takes(value)
          ? opening.read(value, Spot.of(mapping.at(), key), shape, binding)
          : shape.read(value, subject, binding);
    }
    if (said.isRequired()) {
      binding
          .problems()
          .add(
              ProblemCode.MISSING_KEY,
              entry.map(Node.Entry::at).orElse(mapping.at()),
              entry.isPresent()
                  ? "The key '" + key + "' has no value"
                  : "The key '" + key + "' is missing",
              said.describe());
      return Optional.empty();
    }
    return absent(mapping.at());
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Null || node instanceof Node.Scalar s && s.text().isBlank();
  }

  /** What the component is where a file leaves it out. */
  Optional<?> absent(Location place) {
    if (isPlace) {
      return Optional.of(place);
    }
    if (said.isRequired()) {
      return Optional.empty();
    }
    return leftOut;
  }

  /** The component of a record, as it stands in a file; empty where it would better not. */
  Optional<Node> write(Object record) {
    if (!said.isWritten()) {
      return Optional.empty();
    }
    Optional<Node> written = shape.write(get(record));
    boolean isAbsent =
        !said.isRequired()
            && written.isPresent()
            && written.get() instanceof Node.Scalar scalar
            && scalar.text().equals(said.absent());
    return isAbsent ? Optional.empty() : written;
  }

  @SuppressWarnings("unchecked") // a record's component is of the type its shape was made for
  private T get(Object record) {
    try {
      return (T) accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read " + accessor, e);
    }
  }

  Node schema(Definitions definitions) {
    MappingBuilder schema = new MappingBuilder();
    if (!said.describe().isEmpty()) {
      schema.put("description", said.describe());
    }
    if (opening.schema(shape, definitions) instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> schema.put(entry.key(), entry.value()));
    }
    if (!said.absent().isEmpty()) {
      schema.put("default", said.absent());
    }
    return schema.build();
  }
}
