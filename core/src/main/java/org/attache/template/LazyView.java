package org.attache.template;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A view of much that templates may print, worded when they first ask for it; for one thread. */
final class LazyView extends AbstractMap<String, Object> {

  private final Map<String, Object> values = new LinkedHashMap<>(64);

  /** Puts the names that few ask for; taken off once it has run. */
  private final Deque<Consumer<LazyView>> rest = new ArrayDeque<>(1);

  /** What is not worded yet. */
  private record Deferred(Supplier<Object> words) {}

  @Override
  public @Nullable Object put(String key, Object value) {
    return values.put(key, value);
  }

  /** Puts what is worked out when it is first asked for. */
  void defer(String key, Supplier<Object> words) {
    values.put(key, new Deferred(words));
  }

  /** Leaves more names for when one is asked for that is not here. */
  void leave(Consumer<LazyView> names) {
    rest.add(names);
  }

  @Override
  public @Nullable Object get(Object key) {
    Object value = values.get(key);
    if (value == null && !rest.isEmpty()) {
      complete();
      value = values.get(key);
    }
    if (value instanceof Deferred deferred) {
      Object words = deferred.words().get();
      values.put((String) key, words);
      return words;
    }
    return value;
  }

  @Override
  public boolean containsKey(Object key) {
    if (!values.containsKey(key)) {
      complete();
    }
    return values.containsKey(key);
  }

  @Override
  public boolean isEmpty() {
    return values.isEmpty() && rest.isEmpty();
  }

  @Override
  public int size() {
    complete();
    return values.size();
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    complete();
    values.replaceAll(
        (key, value) -> value instanceof Deferred deferred ? deferred.words().get() : value);
    return Collections.unmodifiableMap(values).entrySet();
  }

  private void complete() {
    while (!rest.isEmpty()) {
      rest.remove().accept(this);
    }
  }
}
