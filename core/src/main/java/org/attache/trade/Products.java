package org.attache.trade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    if (rows.size() < 2) {
      return List.copyOf(rows);
    }
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> codes.add(row.product()));
    Set<String> kept = new HashSet<>();
    return rows.stream()
        .filter(row -> !isBelowAnother(row.product(), codes))
        .filter(row -> kept.add(row.product()))
        .toList();
  }

  private static boolean isBelowAnother(String code, Set<String> codes) {
    for (int length = 1; length < code.length(); length++) {
      if (codes.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
