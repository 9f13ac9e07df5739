package org.attache.template;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.attache.brief.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** A view of what has a name: the name's entry is used as soon as an expression asks for it. */
final class NamedView extends AbstractMap<String, Object> {

  private static final String CODE = "code";

  private final Map<String, Object> values;
  private final Figures figures;
  private final int entry;

  NamedView(Map<String, Object> values, Figures figures, LedgerEntry entry) {
    this.values = values;
    this.figures = figures;
    this.entry = figures.add(entry);
  }

  @Override
  public @Nullable Object get(Object key) {
    Object value = values.get(key);
    if (value != null && !CODE.equals(key)) {
      figures.use(entry);
    }
    return value;
  }

  @Override
  public boolean containsKey(Object key) {
    return values.containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return Collections.unmodifiableMap(values).entrySet();
  }
}
