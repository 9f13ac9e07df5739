package org.attache.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.problem.Location;

/**
 * An entry as it stands in a file.
 *
 * @param type such as {@code article}, in small letters
 * @param key what it is cited by
 * @param fields in the order written; of those that stand twice, the first
 * @param at where it begins
 */
record Entry(String type, Field key, List<Field> fields, Location at) {

  Entry {
    fields = List.copyOf(fields);
  }

  /**
   * A field, or the key, which has no name.
   *
   * @param name in small letters
   * @param value in LaTeX
   * @param nameAt where the name stands
   * @param at where the value's first character stands
   */
  record Field(String name, String value, Location nameAt, Location at) {

    Field {
      name = name.toLowerCase(Locale.ROOT);
    }

    /** The same under another name. */
    Field named(String other) {
      return new Field(other, value, nameAt, at);
    }
  }

  /** The first field there is of several names, unless all are empty. */
  Optional<Field> field(String... names) {
    for (String name : names) {
      for (Field field : fields) {
        if (field.name().equals(name) && !field.value().isBlank()) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  boolean has(String name) {
    return field(name).isPresent();
  }

  /** The same with other fields. */
  Entry with(List<Field> others) {
    return new Entry(type, key, others, at);
  }
}
