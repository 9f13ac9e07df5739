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
  private final List<Footnote> notes;
  private boolean isAttached;

  private Strand(
      Node node,
      List<Strand> outer,
      List<LinkArea.Target> targets,
      String words,
      List<Footnote> notes) {
    this.node = node;
    this.outer = outer;
    this.targets = targets;
    this.words = words;
    this.notes = notes;
    this.isAttached = outer.isEmpty();
  }

  /** The element of a block, which is in the tree already. */
  static Strand of(Node block) {
    return new Strand(block, List.of(), List.of(), "", List.of());
  }

  /** An element within this. */
  Strand inner(Node inner) {
    return new Strand(inner, List.of(this), List.of(), "", List.of());
  }

  /** A link within this. */
  Strand link(LinkArea.Target target, String alternative) {
    return mark(target, alternative, List.of());
  }

  /** A link within this that points to notes at the foot of the page. */
  Strand mark(LinkArea.Target target, String alternative, List<Footnote> pointedTo) {
    Node link = new Node(Role.LINK);
    return new Strand(link, List.of(this), List.of(target), alternative, pointedTo);
  }

  /** The notes at the foot of the page that this points to. */
  List<Footnote> notes() {
    return notes;
  }

  /** The element, in the tree from now on. */
  Node attached() {
    if (!isAttached) {
      outer.get(0).attached().addChild(node);
      notes.forEach(note -> note.attachTo(block()));
      isAttached = true;
    }
    return node;
  }

  private Node block() {
    return outer.isEmpty() ? node : outer.get(0).block();
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
