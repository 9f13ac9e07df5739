package org.attache.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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

  /**
   * Who states a figure, each work once; nobody for what is computed.
   *
   * @param original the work that a source is, or is a copy of, by its id
   */
  public static Support of(LedgerEntry entry, UnaryOperator<String> original) {
    if (!(entry.origin() instanceof Origin.Stated stated)) {
      return NONE;
    }
    if (stated.sources().size() == 1 && stated.claims().isEmpty()) {
      return new Support(List.of(original.apply(stated.sources().get(0).source())), List.of());
    }
    Set<String> all = new LinkedHashSet<>();
    stated.sources().forEach(place -> all.add(place.source()));
    // A claim that is not followed has an entry of its own, which others may support.
    Optional<LedgerClaim> own =
        stated.claims().stream().filter(claim -> claim.at().equals(stated.at())).findFirst();
    for (LedgerClaim claim : stated.claims()) {
      if (claim.said().equals(own.map(LedgerClaim::said).orElse(entry.said()))) {
        claim.sources().forEach(place -> all.add(place.source()));
      }
    }
    Set<String> independent = new LinkedHashSet<>();
    List<String> copies = new ArrayList<>();
    for (String id : all) {
      if (!independent.add(original.apply(id))) {
        copies.add(id);
      }
    }
    return new Support(List.copyOf(independent), copies);
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
