package org.attache.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names fields in the order they are written. */
final class Fields {

  private Fields() {}

  static Map<String, Claimed<?>> of(Object... keysAndFields) {
    Map<String, Claimed<?>> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndFields.length; i += 2) {
      fields.put((String) keysAndFields[i], (Claimed<?>) keysAndFields[i + 1]);
    }
    return Collections.unmodifiableMap(fields);
  }
}
