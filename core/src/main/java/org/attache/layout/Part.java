package org.attache.layout;

/** What a group of placed items is part of. */
public sealed interface Part {

  /**
   * An element of the document's structure.
   *
   * @param node the element; compared by identity
   */
  record Content(Node node) implements Part {}

  /** Something that readers of the structure skip. */
  enum Artifact implements Part {
    HEADER,
    FOOTER,
    BACKGROUND,
    RULE,
    /** A repeated table header or a "continued" mark. */
    REPEATED
  }
}
