package org.attache.dossier;

import org.jspecify.annotations.Nullable;

/** Checks that a builder was given what its record needs. */
final class Required {

  private Required() {}

  static <T> T given(@Nullable T value, String key, Object builder) {
    if (value == null) {
      throw missing(key, builder);
    }
    return value;
  }

  static String text(String value, String key, Object builder) {
    if (value.isBlank()) {
      throw missing(key, builder);
    }
    return value;
  }

  static <T> Claimed<T> claimed(Claimed<T> value, String key, Object builder) {
    if (!value.isPresent()) {
      throw missing(key, builder);
    }
    return value;
  }

  private static IllegalArgumentException missing(String key, Object builder) {
    return new IllegalArgumentException(builder + " needs a value for '" + key + "'");
  }
}
