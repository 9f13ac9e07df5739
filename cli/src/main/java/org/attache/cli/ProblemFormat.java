package org.attache.cli;

/** How {@code check} writes what it finds. */
enum ProblemFormat {
  /** For people. */
  HUMAN,
  /** One line each, as compilers write: file:line:column: severity: message [code]. */
  SHORT,
  /** For programs. */
  JSON
}
