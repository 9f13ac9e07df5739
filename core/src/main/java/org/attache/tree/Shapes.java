package org.attache.tree;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Knows how values of each type stand in files: text, numbers, enums, lists and records by
 * themselves, everything else as it was told. Immutable; for sharing between threads.
 *
 * <pre>{@code
 * Shapes shapes = Shapes.builder().scalar(dateShape).single(Party.class, "code").build();
 * Optional<Dossier> dossier = shapes.of(Dossier.class).read(node, "A dossier", Binding.of(problems));
 * }</pre>
 */
public final class Shapes {

  private final Map<Class<?>, Shape<?>> given;
  private final Map<Class<?>, Function<List<Shape<?>>, Shape<?>>> wrappers;
  private final Map<Class<?>, RecordShape.Shorthand> shorthands;
  private final Map<Class<?>, List<String>> unread;
  private final Map<Class<?>, Supplier<? extends List<?>>> tables;
  private final Opening opening;
  private final Map<Type, Shape<?>> made = new ConcurrentHashMap<>();

  private Shapes(Builder builder) {
    given = Map.copyOf(builder.given);
    wrappers = Map.copyOf(builder.wrappers);
    shorthands = Map.copyOf(builder.shorthands);
    unread = Map.copyOf(builder.unread);
    tables = Map.copyOf(builder.tables);
    opening = builder.opening;
  }

  /** Starts a set of shapes. */
  public static Builder builder() {
    return new Builder();
  }

  /** The shape of lists. */
  public static <T> Shape<List<T>> listOf(Shape<T> item) {
    return new ListShape<>(item);
  }

  /** The shape of a class. */
  @SuppressWarnings("unchecked") // the shape of a class is always of that class
  public <T> Shape<T> of(Class<T> type) {
    return (Shape<T>) of((Type) type);
  }

  /** In what other way values may stand. */
  Opening opening() {
    return opening;
  }

  Shape<?> of(Type type) {
    Shape<?> known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return known;
  }

  private Shape<?> make(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<Shape<?>> arguments = new ArrayList<>();
      for (Type argument : generic.getActualTypeArguments()) {
        arguments.add(of(argument));
      }
      if (generic.getRawType() == List.class) {
        return list(arguments.get(0), generic.getActualTypeArguments()[0]);
      }
      Function<List<Shape<?>>, Shape<?>> wrapper = wrappers.get((Class<?>) generic.getRawType());
      if (wrapper == null) {
        throw new IllegalArgumentException("no shape for " + type);
      }
      return wrapper.apply(arguments);
    }
    Class<?> plain = (Class<?>) type;
    if (given.containsKey(plain)) {
      return given.get(plain);
    }
    if (plain.isEnum()) {
      return choice(plain);
    }
    if (plain.isRecord()) {
      return new RecordShape<>(
          plain,
          this,
          shorthands.getOrDefault(plain, RecordShape.Shorthand.NONE),
          unread.getOrDefault(plain, List.of()));
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // tables are given with the class of their rows
  private Shape<?> list(Shape<?> item, Type of) {
    Supplier<? extends List<?>> table = of instanceof Class<?> type ? tables.get(type) : null;
    return table == null ? new ListShape<>(item) : new ListShape(item, table);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // isEnum was asked before
  private static Shape<?> choice(Class<?> type) {
    return new ChoiceShape(type.asSubclass(Enum.class));
  }

  /** Collects what is not known by itself. */
  public static final class Builder {

    private final Map<Class<?>, Shape<?>> given = new LinkedHashMap<>();
    private final Map<Class<?>, Function<List<Shape<?>>, Shape<?>>> wrappers =
        new LinkedHashMap<>();
    private final Map<Class<?>, RecordShape.Shorthand> shorthands = new LinkedHashMap<>();

    private final Map<Class<?>, List<String>> unread = new LinkedHashMap<>();
    private final Map<Class<?>, Supplier<? extends List<?>>> tables = new LinkedHashMap<>();
    private Opening opening = Opening.NONE;

    private Builder() {
      given.put(String.class, new TextShape());
      given.put(int.class, new WholeNumberShape());
      given.put(boolean.class, new FlagShape());
    }

    /** Values that stand as one piece of text. */
    public <T> Builder scalar(ScalarShape<T> shape) {
      given.put(shape.type(), shape);
      return this;
    }

    /** Values of a class that stand in a way of their own. */
    public <T> Builder shape(Class<T> type, Shape<T> shape) {
      given.put(type, shape);
      return this;
    }

    /** A generic type: makes its shape from those of its type arguments. */
    public Builder wrapper(Class<?> type, Function<List<Shape<?>>, Shape<?>> shape) {
      wrappers.put(type, shape);
      return this;
    }

    /** A record that one key's value alone may stand for. */
    public Builder single(Class<? extends Record> type, String key) {
      shorthands.put(type, new RecordShape.Shorthand(key, List.of()));
      return this;
    }

    /** A record of which a list may be written as one group, each as {@code key: value}. */
    public Builder pairs(Class<? extends Record> type, String key, String value) {
      shorthands.put(type, new RecordShape.Shorthand("", List.of(key, value)));
      return this;
    }

    /** Keys that a record's files may have and that are not read. */
    public Builder unread(Class<? extends Record> type, List<String> keys) {
      unread.put(type, List.copyOf(keys));
      return this;
    }

    /** Records whose tables may be long: makes the empty list that takes up the rows of one. */
    public <T extends Record> Builder table(Class<T> row, Supplier<? extends List<T>> list) {
      tables.put(row, list);
      return this;
    }

    /** Another way in which single values of records may stand. */
    public Builder opening(Opening other) {
      opening = other;
      return this;
    }

    /** The shapes. */
    public Shapes build() {
      return new Shapes(this);
    }
  }
}
