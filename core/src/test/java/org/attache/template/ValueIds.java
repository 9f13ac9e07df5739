package org.attache.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Inline;

/** Collects the ids of all values printed anywhere in blocks, by walking their records. */
final class ValueIds {

  private ValueIds() {}

  static List<String> of(Object part) {
    List<String> ids = new ArrayList<>();
    collect(part, ids);
    return ids;
  }

  private static void collect(Object part, List<String> ids) {
    if (part instanceof Inline.Value value) {
      ids.add(value.figure());
    } else if (part instanceof Iterable<?> several) {
      several.forEach(one -> collect(one, ids));
    } else if (part instanceof Record) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(part), ids);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
