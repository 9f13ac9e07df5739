package org.attache.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows dotted paths such as {@code trade.series} through what expressions know. */
final class Paths {

  private Paths() {}

  static Optional<Object> find(Object from, String path) {
    Object found = from;
    for (String key : path.split("\\.")) {
      Object next = found instanceof Map<?, ?> map ? map.get(key) : null;
      if (next == null) {
        return Optional.empty();
      }
      found = next;
    }
    return Optional.of(found);
  }

  /** The rows under a block's {@code data} key; a wrong path is reported. */
  static List<Map<?, ?>> rows(FenceHead head, Map<String, Object> names) {
    String path = Marks.words(head.required("data"));
    List<Map<?, ?>> rows = new ArrayList<>();
    Optional<Object> found = path.startsWith("_") ? Optional.empty() : find(names, path);
    if (found.isPresent() && found.get() instanceof Collection<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> row) {
          rows.add(row);
        }
      }
    } else if (!path.isEmpty()) {
      head.report("There is no list '" + path + "'");
    }
    return rows;
  }
}
