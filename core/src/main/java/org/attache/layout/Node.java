package org.attache.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An element of the document's structure: a tree in reading order.
 *
 * <p>Filled by the layout while pages are made and not changed afterwards; compared by identity.
 */
public final class Node {

  private final Role role;
  private Attributes attributes;
  private final List<Kid> kids = new ArrayList<>();

  /** What an element holds, in reading order. */
  public sealed interface Kid {}

  /** A child element. */
  public record Child(Node node) implements Kid {}

  /**
   * What is painted for the element itself.
   *
   * @param page from 0
   * @param group index of a {@link Page#groups group} of the page whose part is this element
   */
  public record Shown(int page, int group) implements Kid {}

  /**
   * A clickable area of a link.
   *
   * @param page from 0
   * @param link index of a {@link Page#links link} of the page
   */
  public record Clickable(int page, int link) implements Kid {}

  /** An element without attributes. */
  public Node(Role role) {
    this(role, Attributes.NONE);
  }

  /** An element. */
  public Node(Role role, Attributes attributes) {
    this.role = role;
    this.attributes = attributes;
  }

  /** What it is. */
  public Role role() {
    return role;
  }

  /** What it is beside its role. */
  public Attributes attributes() {
    return attributes;
  }

  /** What it holds, in reading order. */
  public List<Kid> kids() {
    return Collections.unmodifiableList(kids);
  }

  /** Adds what comes next in reading order; returns this. */
  public Node add(Kid kid) {
    kids.add(kid);
    return this;
  }

  /** Adds a child element; returns the child. */
  public Node addChild(Node child) {
    kids.add(new Child(child));
    return child;
  }

  /** Changes what it is beside its role, as when a figure has found its place. */
  public void setAttributes(Attributes changed) {
    attributes = changed;
  }
}
