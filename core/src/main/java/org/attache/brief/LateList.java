package org.attache.brief;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable list made when somebody first looks at it, once: for what some formats show and
 * others do without. Safe for threads.
 */
public final class LateList<T> extends AbstractList<T> {

  /** Let go of once it has made the items. */
  private @Nullable Supplier<List<T>> maker;

  private List<T> made = List.of();

  /**
   * A list that is not made yet.
   *
   * @param maker makes its items, always the same, in the thread that looks first
   */
  public LateList(Supplier<List<T>> maker) {
    this.maker = requireNonNull(maker, "maker must not be null");
  }

  /** The list itself if it is a late one, or else an unchangeable copy. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof LateList ? list : List.copyOf(list);
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  private synchronized List<T> made() {
    Supplier<List<T>> open = maker;
    if (open != null) {
      made = List.copyOf(open.get());
      maker = null;
    }
    return made;
  }
}
