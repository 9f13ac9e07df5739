package org.attache.layout;

import java.util.List;

/**
 * An element of the structure within a line of text. It joins the tree when its first glyph is
 * placed, so that what is never shown leaves no empty element.
 */
final class Strand {

  private final Node node;
  private final List<Strand> outer;
  private final List<LinkArea.Target> targets;
  private final String words;
  private boolean isAttached;

  private Strand(
      Node node, List<Strand> outer, List<LinkArea.Target> targets, String words, boolean isAt) {
    this.node = node;
    this.outer = outer;
    this.targets = targets;
    this.words = words;
    this.isAttached = isAt;
  }

  /** The element of a block, which is in the tree already. */
  static Strand of(Node block) {
    return new Strand(block, List.of(), List.of(), "", true);
  }

  /** An element within this. */
  Strand inner(Node inner) {
    return new Strand(inner, List.of(this), List.of(), "", false);
  }

  /** A link within this. */
  Strand link(LinkArea.Target target, String alternative) {
    return new Strand(new Node(Role.LINK), List.of(this), List.of(target), alternative, false);
  }

  /** The element, in the tree from now on. */
  Node attached() {
    if (!isAttached) {
      outer.get(0).attached().addChild(node);
      isAttached = true;
    }
    return node;
  }

  /** Whether a click on it, or on what is around it, leads somewhere. */
  boolean isLink() {
    return !targets.isEmpty() || !outer.isEmpty() && outer.get(0).isLink();
  }

  /** The innermost link that this is part of. */
  Strand innermostLink() {
    return targets.isEmpty() ? outer.get(0).innermostLink() : this;
  }

  LinkArea.Target target() {
    return targets.get(0);
  }

  String words() {
    return words;
  }
}
