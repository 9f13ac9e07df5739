package org.attache.tree;

import java.util.Locale;

/** How types are called in a schema, and constants in files. */
public final class Names {

  private Names() {}

  /** {@code workingGroup} for {@code WorkingGroup}. */
  static String ofType(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The key that stands for a constant: {@code heading1} for {@code HEADING_1}. */
  public static String ofConstant(Enum<?> constant) {
    String name = constant.name();
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isFirst = i > 0 && name.charAt(i - 1) == '_';
      if (c != '_') {
        key.append(isFirst ? c : Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
