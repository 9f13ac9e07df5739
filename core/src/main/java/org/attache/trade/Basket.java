package org.attache.trade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** The products that one reporter gives of what goes one way in a period. */
final class Basket {

  /** As the table has them: the coarsest codes, which may be added up. */
  static final int AS_GIVEN = 0;

  private static final int FINEST = 6;

  private final Quantified total;
  private final Map<String, Integer> rows;
  private final IntFunction<Quantified> amounts;
  private final BiFunction<String, List<Quantified>, Quantified> sums;
  private final Map<Integer, Map<String, Quantified>> levels = new LinkedHashMap<>();

  /**
   * A basket.
   *
   * @param total all products together
   * @param rows the number of the row of each code, in the table's order
   * @param amounts makes the amount of a row
   * @param sums makes the amount of a code from those of finer ones
   */
  Basket(
      Quantified total,
      Map<String, Integer> rows,
      IntFunction<Quantified> amounts,
      BiFunction<String, List<Quantified>, Quantified> sums) {
    this.total = total;
    this.rows = rows;
    this.amounts = amounts;
    this.sums = sums;
  }

  /** All products together: the row of all goods or, without one, the sum. */
  Quantified total() {
    return total;
  }

  /** How many digits the finest codes have: 2, 4 or 6. */
  int depth() {
    int depth = 2;
    for (String code : rows.keySet()) {
      if (isDigits(code)) {
        depth = Math.max(depth, Math.min(code.length() / 2 * 2, FINEST));
      }
    }
    return depth;
  }

  /** The finest level that all of these have. */
  static int commonDepth(Basket... baskets) {
    int depth = FINEST;
    for (Basket basket : baskets) {
      depth = Math.min(depth, basket.depth());
    }
    return depth;
  }

  /**
   * The amounts by code of so many digits, in the table's order: a code's own row or, without one,
   * the sum of finer ones. What is only known of coarser codes is not among them.
   */
  Map<String, Quantified> at(int digits) {
    return levels.computeIfAbsent(digits, this::gather);
  }

  private Map<String, Quantified> gather(int digits) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    if (digits == AS_GIVEN) {
      List<String> codes = List.copyOf(rows.keySet());
      for (int index : Products.disjointCodes(codes)) {
        parts.put(codes.get(index), List.of(codes.get(index)));
      }
    } else {
      Set<String> all = rows.keySet();
      Set<String> done = new HashSet<>();
      for (String code : all) {
        String group = isDigits(code) ? group(code, digits) : code;
        if (group.isEmpty() || hasAncestor(code, digits, all)) {
          continue;
        }
        if (done.add(code)) {
          parts.computeIfAbsent(group, key -> new ArrayList<>()).add(code);
        }
      }
    }
    Map<String, Quantified> amounts = new LinkedHashMap<>();
    parts.forEach((group, codes) -> amounts.put(group, amount(group, codes)));
    return amounts;
  }

  private Quantified amount(String group, List<String> codes) {
    if (codes.size() == 1 && codes.get(0).equals(group)) {
      return amounts.apply(rows.get(group));
    }
    return sums.apply(group, codes.stream().map(code -> amounts.apply(rows.get(code))).toList());
  }

  private static String group(String code, int digits) {
    return code.length() < digits ? "" : code.substring(0, digits);
  }

  /** Whether a row of a code above, but not above the level, counts it already. */
  private static boolean hasAncestor(String code, int digits, Set<String> all) {
    for (int length = digits; length < code.length(); length++) {
      if (all.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigits(String code) {
    return code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
