package org.attache.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs the commands on the sample dossier, so that an archive of the classes they need can be made:
 * what is not loaded here is slow to load later.
 */
final class Rehearsal {

  /** The files of the sample. */
  static final List<String> FILES =
      List.of(
          "dossier.yaml",
          "agreements.yaml",
          "history.yaml",
          "initiatives.yaml",
          "mechanisms.yaml",
          "recommendations.yaml",
          "sources.yaml",
          "statements.yaml",
          "trade.csv");

  private Rehearsal() {}

  /** Loads what the commands need and leaves nothing behind. */
  public static void main(String[] arguments) throws IOException {
    Libraries.keepQuiet();
    Path folder = Files.createTempDirectory("attache");
    try {
      for (String file : FILES) {
        try (InputStream in = resource("rehearsal/" + file)) {
          Files.copy(in, folder.resolve(file));
        }
      }
      String sample = folder.toString();
      Main.run("--help");
      Main.run("--version");
      Main.run("check", sample);
      Main.run("render", "-o", sample, sample);
      Main.run("trace", sample, "trade.2019.turnover");
      Main.run("render", "-t", "pdf", "-o", "-", folder.resolve(FILES.get(0)).toString());
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Rehearsal.class.getResourceAsStream(name), name);
  }
}
