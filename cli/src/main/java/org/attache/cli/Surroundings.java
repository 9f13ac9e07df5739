package org.attache.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The world a command runs in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment its variables
 * @param folder where relative paths begin
 * @param isTerminal whether a person watches
 * @param library what does the work
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    boolean isTerminal,
    Library library) {

  private static final int COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  Surroundings {
    environment = new TreeMap<>(environment);
  }

  /** How many characters a line holds, as {@code COLUMNS} says. */
  int columns() {
    String given = variable("COLUMNS");
    int columns = given.matches("\\d{1,4}") ? Integer.parseInt(given) : COLUMNS;
    return Math.max(FEWEST_COLUMNS, columns);
  }

  /** A variable; empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether messages may be coloured: on a terminal, unless asked not to (no-color.org). */
  boolean isColourful() {
    return isTerminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
  }
}
