package org.attache.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Location;

/** Builds a mapping in a program, key by key; not for sharing between threads. */
public final class MappingBuilder {

  private final List<Node.Entry> entries = new ArrayList<>();

  /** Adds a key. */
  public MappingBuilder put(String key, Node value) {
    entries.add(new Node.Entry(key, Location.NOWHERE, value));
    return this;
  }

  /** Adds a key with text. */
  public MappingBuilder put(String key, String text) {
    return put(key, Node.text(text));
  }

  /** Adds a key with a number. */
  public MappingBuilder put(String key, BigDecimal number) {
    return put(key, Node.number(number));
  }

  /** Adds a key with a whole number. */
  public MappingBuilder put(String key, long number) {
    return put(key, Node.number(number));
  }

  /** Adds a key with true or false. */
  public MappingBuilder put(String key, boolean flag) {
    return put(key, Node.flag(flag));
  }

  /** Adds a key with a list of texts. */
  public MappingBuilder put(String key, List<String> texts) {
    return put(key, Node.list(texts.stream().map(Node::text).toList()));
  }

  /** Adds a key unless there is no value. */
  MappingBuilder putIfPresent(String key, Optional<Node> value) {
    return value.isPresent() ? put(key, value.get()) : this;
  }

  /** The mapping. */
  public Node.Mapping build() {
    return new Node.Mapping(entries, Location.NOWHERE);
  }
}
