package org.attache.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.attache.problem.Location;

/** Takes the places out of values, so that those read from different files can be compared. */
final class Unplaced {

  private Unplaced() {}

  static Object of(Object value) throws ReflectiveOperationException {
    if (value instanceof Location) {
      return Location.NOWHERE;
    }
    if (value instanceof List<?> list) {
      Object[] items = list.toArray();
      for (int i = 0; i < items.length; i++) {
        items[i] = of(items[i]);
      }
      return Arrays.asList(items);
    }
    if (!(value instanceof Record)) {
      return value;
    }
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = of(components[i].getAccessor().invoke(value));
    }
    return value.getClass().getDeclaredConstructor(types).newInstance(values);
  }
}
