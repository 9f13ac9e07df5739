package org.attache.tree;

import java.util.Optional;
import org.attache.problem.Spot;

/** Another way in which the values of some keys may stand in files: as a group that says more. */
public interface Opening {

  /** Opens nothing. */
  Opening NONE =
      new Opening() {
        @Override
        public boolean isFor(Class<?> record, String key) {
          return false;
        }

        @Override
        public boolean takes(Node node) {
          return false;
        }

        @Override
        public <T> Optional<T> read(Node node, Spot spot, Shape<T> value, Binding binding) {
          return Optional.empty();
        }

        @Override
        public <T> Node schema(Shape<T> value, Definitions definitions) {
          return value.schema(definitions);
        }
      };

  /** Whether the value of a record's key may stand so; asked of single values only. */
  boolean isFor(Class<?> record, String key);

  /** Whether a value stands so. */
  boolean takes(Node node);

  /**
   * Reads a value that stands so, and hands what else it says to {@link Binding#aside}.
   *
   * @param spot the value's record and key
   * @param value how the value alone is read
   * @return the value that the record keeps; empty after reporting what is wrong
   */
  <T> Optional<T> read(Node node, Spot spot, Shape<T> value, Binding binding);

  /** What a schema says of values that may stand either way. */
  <T> Node schema(Shape<T> value, Definitions definitions);
}
