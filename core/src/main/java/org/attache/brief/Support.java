package org.attache.brief;

import java.util.List;

/**
 * Who stands behind a figure that is stated.
 *
 * @param works the works that state it independently of each other, by their ids
 * @param copies the sources that state it as well and are one of those works again
 */
public record Support(List<String> works, List<String> copies) {

  /** Nobody. */
  public static final Support NONE = new Support(List.of(), List.of());

  public Support {
    works = List.copyOf(works);
    copies = List.copyOf(copies);
  }

  /** Whether several works say the same. */
  public boolean isAgreed() {
    return works.size() > 1;
  }

  /** Whether nothing but the same work again says so too. */
  public boolean isCopiedOnly() {
    return works.size() == 1 && !copies.isEmpty();
  }
}
