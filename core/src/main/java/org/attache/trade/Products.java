package org.attache.trade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.dossier.Flow;

/** Picks rows of products that may be added up. */
public final class Products {

  private Products() {}

  /**
   * Leaves out a code below another one that is there (8701 below 87) and repeated codes, so that
   * nothing counts twice.
   *
   * @param rows rows of products of one period, direction and reporter
   */
  public static List<Flow> disjoint(List<Flow> rows) {
    List<Flow> kept = new ArrayList<>();
    for (int index : disjointCodes(rows.stream().map(Flow::product).toList())) {
      kept.add(rows.get(index));
    }
    return List.copyOf(kept);
  }

  /** The indexes of those codes, in order, that are neither repeated nor below another. */
  static int[] disjointCodes(List<String> codes) {
    if (codes.size() < 2) {
      return codes.isEmpty() ? new int[0] : new int[] {0};
    }
    Set<String> all = new HashSet<>(codes);
    Set<String> kept = new HashSet<>();
    return IntStream.range(0, codes.size())
        .filter(i -> !isBelowAnother(codes.get(i), all))
        .filter(i -> kept.add(codes.get(i)))
        .toArray();
  }

  private static boolean isBelowAnother(String code, Set<String> codes) {
    if (isWords(code)) {
      return false;
    }
    for (int length = 1; length < code.length(); length++) {
      if (codes.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item is named rather than coded, so that how it begins says nothing. */
  private static boolean isWords(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == ' ' || Character.isLowerCase(c)) {
        return true;
      }
    }
    return false;
  }
}
