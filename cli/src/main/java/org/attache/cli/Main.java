package org.attache.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the process begins and, with an exit status, ends. */
public final class Main {

  /** The commands that a rehearsal speeds up. */
  private static final List<String> READING = List.of("render", "check");

  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command line in this process's surroundings and gives its exit status. */
  static int run(String... arguments) {
    Libraries.keepQuiet();
    Map<String, String> environment = System.getenv();
    Library library = new Library(environment);
    boolean reads = arguments.length > 0 && READING.contains(arguments[0]);
    if (reads && Runtime.getRuntime().availableProcessors() > 1) {
      library.rehearseInBackground();
    }
    Surroundings surroundings =
        new Surroundings(
            // Unbuffered, it would ask a pipe for its length.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            environment,
            Path.of(""),
            System.console() != null,
            library);
    return new AttacheCommand(surroundings).run(arguments);
  }
}
