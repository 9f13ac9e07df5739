package org.attache.dossier;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Fields by their keys in the order they are written; cheap to make, for they are often asked. */
final class Fields extends AbstractMap<String, Claimed<?>> {

  private final Object[] keysAndFields;

  private Fields(Object[] keysAndFields) {
    this.keysAndFields = keysAndFields;
  }

  static Map<String, Claimed<?>> of(Object... keysAndFields) {
    return new Fields(keysAndFields);
  }

  @Override
  public @Nullable Claimed<?> get(Object key) {
    for (int i = 0; i < size(); i++) {
      if (key(i).equals(key)) {
        return field(i);
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return keysAndFields.length / 2;
  }

  @Override
  public Collection<Claimed<?>> values() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Claimed<?>> iterator() {
        return each(Fields.this::field);
      }

      @Override
      public int size() {
        return Fields.this.size();
      }
    };
  }

  @Override
  public Set<Entry<String, Claimed<?>>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Claimed<?>>> iterator() {
        return each(i -> new SimpleImmutableEntry<>(key(i), field(i)));
      }

      @Override
      public int size() {
        return Fields.this.size();
      }
    };
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Claimed<?>> action) {
    for (int i = 0; i < size(); i++) { // without making entries
      action.accept(key(i), field(i));
    }
  }

  private String key(int index) {
    return (String) keysAndFields[2 * index];
  }

  private Claimed<?> field(int index) {
    return (Claimed<?>) keysAndFields[2 * index + 1];
  }

  private <T> Iterator<T> each(IntFunction<T> element) {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there are " + size() + " fields");
        }
        return element.apply(next++);
      }
    };
  }
}
