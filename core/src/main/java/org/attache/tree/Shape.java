package org.attache.tree;

import java.util.Optional;

/**
 * How values of one type stand in files: how they are read, written and described by a schema.
 *
 * @param <T> the type of value
 */
public interface Shape<T> {

  /**
   * Reads a value.
   *
   * @param node where it stands
   * @param subject what to call it in a message, such as {@code 'kind'}
   * @param binding what the call shares
   * @return the value; empty after reporting what is wrong
   */
  Optional<T> read(Node node, String subject, Binding binding);

  /** The value of a key that was left out; empty if there is none. */
  Optional<T> absent();

  /** The value as it stands in a file; empty where a key would better be left out. */
  Optional<Node> write(T value);

  /** What such values are called in a schema, such as {@code date}. */
  String name();

  /** What a schema says of such values. */
  Node schema(Definitions definitions);
}
