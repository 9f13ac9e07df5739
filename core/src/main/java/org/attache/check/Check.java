package org.attache.check;

/** Looks for one sort of problem. */
interface Check {

  /** Adds what it finds. */
  void run(Facts facts, Findings problems);
}
