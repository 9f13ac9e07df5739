package org.attache.appendix;

import java.util.Map;
import java.util.Optional;

/** The headings, titles and notes of one language. */
record Words(Map<String, String> byKey) {

  /** The words of a key; {0}, {1}… are replaced by the given texts. */
  String of(String key, String... texts) {
    String filled = byKey.getOrDefault(key, key);
    for (int i = 0; i < texts.length; i++) {
      filled = filled.replace("{" + i + "}", texts[i]);
    }
    return filled;
  }

  /** The heading of a table's column: its own, or the one for all tables. */
  String heading(String table, String key) {
    String own = byKey.get(table + "." + key);
    return own == null || own.isBlank() ? of("column." + key) : own;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(byKey.get(key)).filter(text -> !text.isBlank());
  }
}
