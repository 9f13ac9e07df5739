package org.attache.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the files that stand in for a key's value. */
public interface Inclusion {

  /** No key can name a file. */
  Inclusion NONE =
      new Inclusion() {
        @Override
        public boolean isFile(Node.Scalar scalar) {
          return false;
        }

        @Override
        public boolean isTable(Node.Scalar scalar) {
          return false;
        }

        @Override
        public boolean isProse(Node.Scalar scalar) {
          return false;
        }

        @Override
        public Optional<Node.Scalar> prose(Node.Scalar scalar) {
          return Optional.empty();
        }

        @Override
        public Optional<Node> tree(Node.Scalar scalar) {
          return Optional.empty();
        }

        @Override
        public boolean rows(Node.Scalar scalar, List<Column> columns, Consumer<Node.Mapping> row) {
          return false;
        }
      };

  /**
   * A column that a table may have.
   *
   * @param key its name in the header
   * @param required whether the table must have it
   */
  record Column(String key, boolean required) {}

  /** Whether a scalar that stands where a list or a group is expected names a file. */
  boolean isFile(Node.Scalar scalar);

  /** Whether the file that a scalar names is a table. */
  boolean isTable(Node.Scalar scalar);

  /** Whether a scalar that stands where prose is expected names a file of it. */
  boolean isProse(Node.Scalar scalar);

  /** The text of the file that a scalar names; empty after reporting what is wrong. */
  Optional<Node.Scalar> prose(Node.Scalar scalar);

  /** The tree of the file that a scalar names; empty after reporting what is wrong. */
  Optional<Node> tree(Node.Scalar scalar);

  /**
   * Hands on the rows of the table that a scalar names, one by one; each holds the cells that are
   * not empty under their columns' keys.
   *
   * @return whether the whole table could be read; otherwise what is wrong was reported
   */
  boolean rows(Node.Scalar scalar, List<Column> columns, Consumer<Node.Mapping> row);
}
