package org.attache.trade;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Amounts of which those of products are made on demand: levels, products, rates. */
final class JoinedAmounts extends AbstractList<Amount> {

  private final List<List<Amount>> parts;
  private final List<Amount> withoutProducts;

  JoinedAmounts(List<Amount> levels, List<List<Amount>> products, List<Amount> rates) {
    this.parts = new ArrayList<>();
    parts.add(List.copyOf(levels));
    parts.addAll(products);
    parts.add(List.copyOf(rates));
    List<Amount> few = new ArrayList<>(levels);
    few.addAll(rates);
    this.withoutProducts = List.copyOf(few);
  }

  /** Those that are no products. */
  List<Amount> withoutProducts() {
    return withoutProducts;
  }

  @Override
  public Amount get(int index) {
    int rest = index;
    for (List<Amount> part : parts) {
      if (rest >= 0 && rest < part.size()) {
        return part.get(rest);
      }
      rest -= part.size();
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public Iterator<Amount> iterator() {
    return parts.stream().flatMap(List::stream).iterator();
  }

  @Override
  public int size() {
    return parts.stream().mapToInt(List::size).sum();
  }
}
