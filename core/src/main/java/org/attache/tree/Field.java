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

  private final String key;
  private final String subject;
  private final Method accessor;
  private final Shape<T> shape;
  private final boolean required;
  private final boolean inFiles;
  private final boolean isPlace;
  private final String describe;
  private final String absent;
  private final Optional<T> leftOut;
  private final Opening opening;

  private Field(RecordComponent component, Shape<T> shape, Opening opening) {
    Key written = component.getAnnotation(Key.class);
    this.inFiles = written != null;
    this.isPlace = component.getType() == Location.class;
    this.key = written == null || written.value().isEmpty() ? component.getName() : written.value();
    this.subject = "'" + key + "'";
    this.required = written != null && written.required();
    this.describe = written == null ? "" : written.describe();
    this.absent = written == null ? "" : written.absent();
    this.accessor = component.getAccessor();
    this.shape = shape;
    this.opening = opening;
    this.leftOut =
        absent.isEmpty()
            ? shape.absent()
            : shape.read(Node.text(absent), subject, Binding.of(new Problems()));
    if (!isPlace && !required && leftOut.isEmpty()) {
      throw new IllegalArgumentException("must be required or say what absent means: " + component);
    }
  }

  static Field<?> of(Class<?> record, RecordComponent component, Shapes shapes) {
    Shape<?> shape = shape(component, shapes);
    boolean isOpen =
        !(component.getGenericType() instanceof ParameterizedType)
            && shapes.opening().isFor(record, component.getName());
    return new Field<>(component, shape, isOpen ? shapes.opening() : Opening.NONE);
  }

  private static Shape<?> shape(RecordComponent component, Shapes shapes) {
    if (component.getType() == Location.class) {
      return new TextShape();
    }
    boolean isUnwritten = component.getAnnotation(Key.class) == null;
    return isUnwritten && component.getType() == List.class
        ? new ListShape<>(new TextShape())
        : shapes.of(component.getGenericType());
  }

  String key() {
    return key;
  }

  boolean isInFiles() {
    return inFiles;
  }

  boolean isRequired() {
    return required;
  }

  /** The component's value, from a record's group of keys; empty after reporting. */
  Optional<?> read(Node.Mapping mapping, Binding binding) {
    Optional<Node.Entry> entry = inFiles ? mapping.entry(key) : Optional.empty();
    boolean given = entry.isPresent() && !isNothing(entry.get().value());
    if (given) {
      Node value = entry.get().value();
      return opening.takes(value)
          ? opening.read(value, Spot.of(mapping.at(), key), shape, binding)
          : shape.read(value, subject, binding);
    }
    if (required) {
      binding
          .problems()
          .add(
              ProblemCode.MISSING_KEY,
              entry.map(Node.Entry::at).orElse(mapping.at()),
              entry.isPresent()
                  ? "The key '" + key + "' has no value"
                  : "The key '" + key + "' is missing",
              describe);
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
    if (required) {
      return Optional.empty();
    }
    return leftOut;
  }

  /** The component of a record, as it stands in a file; empty where it would better not. */
  Optional<Node> write(Object record) {
    if (!inFiles) {
      return Optional.empty();
    }
    Optional<Node> written = shape.write(get(record));
    boolean isAbsent =
        !required
            && written.isPresent()
            && written.get() instanceof Node.Scalar scalar
            && scalar.text().equals(absent);
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
    if (!describe.isEmpty()) {
      schema.put("description", describe);
    }
    if (opening.schema(shape, definitions) instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> schema.put(entry.key(), entry.value()));
    }
    if (!absent.isEmpty()) {
      schema.put("default", absent);
    }
    return schema.build();
  }
}
