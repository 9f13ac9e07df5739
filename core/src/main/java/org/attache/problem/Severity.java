package org.attache.problem;

/** How much a problem matters. */
public enum Severity {
  /** The brief would be wrong: nothing is written. */
  ERROR,
  /** The brief may be wrong: it is written, and the problem is listed in its data notes. */
  WARNING,
  /** Something honest readers should know, such as a recommendation without an owner. */
  NOTE
}
