package org.attache.tree;

import java.util.Locale;

/** How types are called in a schema. */
final class Names {

  private Names() {}

  /** {@code workingGroup} for {@code WorkingGroup}. */
  static String ofType(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
