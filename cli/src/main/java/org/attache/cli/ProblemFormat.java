package org.attache.cli;

/** How problems are written. */
enum ProblemFormat {
  /** For people. */
  HUMAN,
  /** One line each, as compilers write: file:line:column: severity: message [code]. */
  SHORT,
  /** For programs: an array of objects. */
  JSON,
  /** For code review and editors: a log in SARIF 2.1.0. */
  SARIF
}
