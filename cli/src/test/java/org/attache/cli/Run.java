package org.attache.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a command line did.
 *
 * @param status the exit status
 * @param bytes standard output
 * @param err standard error
 */
record Run(int status, byte[] bytes, String err) {

  /** The dossier that ships with the product. */
  static final Path SAMPLE =
      Path.of("..", "samples", "pakistan-belarus").toAbsolutePath().normalize();

  /** Standard output as text. */
  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Standard output as lines. */
  List<String> lines() {
    return out().lines().toList();
  }

  static Run in(Path folder, String... arguments) {
    return new World(folder, "", Map.of(), false).run(arguments);
  }

  /**
   * Where a command line runs.
   *
   * @param folder the current one
   * @param in standard input
   * @param environment its variables
   * @param isTerminal whether a person watches
   */
  record World(Path folder, String in, Map<String, String> environment, boolean isTerminal) {

    Run run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Surroundings surroundings =
          new Surroundings(
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              out,
              err,
              new TreeMap<>(environment),
              folder,
              isTerminal,
              new Library(environment));
      int status = new AttacheCommand(surroundings).run(arguments);
      return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
  }
}
