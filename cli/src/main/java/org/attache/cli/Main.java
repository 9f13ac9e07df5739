package org.attache.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Where the process begins and, with an exit status, ends. */
public final class Main {

  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    Libraries.keepQuiet();
    Surroundings surroundings =
        new Surroundings(
            // Unbuffered, it would ask a pipe for its length.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of(""),
            System.console() != null);
    System.exit(new AttacheCommand(surroundings).run(arguments));
  }
}
