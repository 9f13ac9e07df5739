package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Location;

/**
 * A value in a YAML or JSON file, with its place.
 *
 * <p>Scalars stay text: whoever binds them decides what they are, so that {@code no} is a word and
 * {@code 1.10} keeps its zero.
 */
public sealed interface Node {

  /** Where the value begins: for text, its first character inside any quotes. */
  Location at();

  /** What it is, for a message: {@code a list}, {@code a group of keys}, {@code text}. */
  String kindName();

  /** Text built in a program. */
  static Node text(String text) {
    return new Scalar(text, Kind.TEXT, Location.NOWHERE);
  }

  /** A number built in a program, with the decimals it has. */
  static Node number(BigDecimal number) {
    return new Scalar(number.toPlainString(), Kind.NUMBER, Location.NOWHERE);
  }

  /** A whole number built in a program. */
  static Node number(long number) {
    return new Scalar(Long.toString(number), Kind.NUMBER, Location.NOWHERE);
  }

  /** True or false, built in a program. */
  static Node flag(boolean flag) {
    return new Scalar(Boolean.toString(flag), Kind.BOOLEAN, Location.NOWHERE);
  }

  /** A list built in a program. */
  static Node list(List<? extends Node> items) {
    return new Sequence(List.copyOf(items), Location.NOWHERE);
  }

  /** What a scalar looks like when nobody asks for a type. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN
  }

  /** Keys with values, in the order written; of keys that stand twice, the first. */
  record Mapping(List<Entry> entries, Location at) implements Node {

    public Mapping {
      entries = List.copyOf(entries);
      requireNonNull(at, "at must not be null");
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /** The entry of a key, if the key is there. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    @Override
    public String kindName() {
      return "a group of keys";
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param at where the key stands
   * @param value its value
   */
  record Entry(String key, Location at, Node value) {

    public Entry {
      requireNonNull(key, "key must not be null");
      requireNonNull(at, "at must not be null");
      requireNonNull(value, "value must not be null");
    }
  }

  /** Values in order. */
  record Sequence(List<Node> items, Location at) implements Node {

    public Sequence {
      items = List.copyOf(items);
      requireNonNull(at, "at must not be null");
    }

    @Override
    public String kindName() {
      return "a list";
    }
  }

  /**
   * Text, a number, or true or false.
   *
   * @param text as written, without quotes and with escapes resolved
   * @param kind what it looks like; quoted text is always {@link Kind#TEXT}
   * @param at where its first character stands
   */
  record Scalar(String text, Kind kind, Location at) implements Node {

    public Scalar {
      requireNonNull(text, "text must not be null");
      requireNonNull(kind, "kind must not be null");
      requireNonNull(at, "at must not be null");
    }

    @Override
    public String kindName() {
      return "'" + Quote.shorten(text) + "'";
    }
  }

  /** A key without a value, {@code null} or {@code ~}. */
  record Null(Location at) implements Node {

    public Null {
      requireNonNull(at, "at must not be null");
    }

    @Override
    public String kindName() {
      return "nothing";
    }
  }
}
