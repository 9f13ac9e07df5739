package org.attache.layout;

import java.util.List;

/** A note set for the foot of a page. Compared by identity. */
final class Footnote {

  private final Node node;
  private final List<Slice> lines;
  private final boolean isShort;
  private boolean isAttached;

  /**
   * A note whose lines are set.
   *
   * @param isShort whether it is one line that leaves half of the measure free
   */
  Footnote(Node node, List<Slice> lines, boolean isShort) {
    this.node = node;
    this.lines = List.copyOf(lines);
    this.isShort = isShort;
  }

  /** Its lines from top to bottom. */
  List<Slice> lines() {
    return lines;
  }

  /** Whether another note can stand beside it. */
  boolean isShort() {
    return isShort;
  }

  /** Puts its element where its first mark stands: that is where it is read. */
  void attachTo(Node parent) {
    if (!isAttached) {
      isAttached = true;
      parent.addChild(node);
    }
  }
}
