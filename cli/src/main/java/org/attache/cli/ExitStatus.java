package org.attache.cli;

/** What the process says to its caller when it ends. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** The dossier has errors. */
  static final int ERRORS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int INPUT_OUTPUT = 3;

  /** A defect of ours, as {@code EX_SOFTWARE} of sysexits. */
  static final int DEFECT = 70;

  private ExitStatus() {}
}
