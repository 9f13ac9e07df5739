package org.attache.tree;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What the {@link Key}s of a record say. */
final class Keys {

  /**
   * Said of one component.
   *
   * @param isWritten whether it is in files
   * @param key under which it stands there
   */
  record Said(boolean isWritten, String key, String describe, boolean isRequired, String absent) {}

  private final Map<String, Said> byComponent = new HashMap<>();

  private Keys() {}

  static Keys of(Class<?> record, RecordComponent[] components) {
    Keys keys = new Keys();
    String[] gathered = GatheredKeys.of(record.getName());
    for (int i = 0; i < gathered.length; i += GatheredKeys.TEXTS) {
      boolean isRequired = Boolean.parseBoolean(gathered[i + 3]);
      keys.put(gathered[i], gathered[i + 1], gathered[i + 2], isRequired, gathered[i + 4]);
    }
    return gathered.length == 0 ? keys.withAnnotations(components) : keys;
  }

  private Keys withAnnotations(RecordComponent[] components) {
    for (RecordComponent component : components) {
      Key key = component.getAnnotation(Key.class);
      if (key != null) {
        put(component.getName(), key.value(), key.describe(), key.required(), key.absent());
      }
    }
    return this;
  }

  private void put(String name, String value, String describe, boolean isRequired, String absent) {
    String key = value.isEmpty() ? name : value;
    byComponent.put(name, new Said(true, key, describe, isRequired, absent));
  }

  /** What is said of a component; of one without a key, that it is in no file. */
  Said of(RecordComponent component) {
    String name = component.getName();
    Said said = byComponent.get(name);
    return said == null ? new Said(false, name, "", false, "") : said;
  }
}
