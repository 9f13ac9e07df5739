package org.attache.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * The labels of the pages that things are on: printed in running text before pages are broken, from
 * an earlier pass, and known once they are.
 */
final class PageLabels {

  /** Two digits: as wide as most page numbers are. */
  private static final String GUESS = "10";

  private final boolean isFirst;
  private final Map<String, String> earlier;
  private final Map<String, String> printed = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();

  /** Labels of which nothing is known. */
  PageLabels() {
    this(true, Map.of());
  }

  private PageLabels(boolean isFirst, Map<String, String> earlier) {
    this.isFirst = isFirst;
    this.earlier = earlier;
  }

  /** The labels to begin another pass with. */
  PageLabels next() {
    return new PageLabels(false, found);
  }

  /** What to print in running text. */
  String print(String id) {
    return printed.computeIfAbsent(id, one -> isFirst ? GUESS : earlier.getOrDefault(one, ""));
  }

  /** Whether all that was printed in running text is right. */
  boolean areTrue() {
    return printed.entrySet().stream().allMatch(one -> one.getValue().equals(of(one.getKey())));
  }

  /** The label of the page that something is on, known once pages are broken. */
  String of(String id) {
    return found.getOrDefault(id, "");
  }

  void set(String id, String label) {
    found.putIfAbsent(id, label);
  }
}
