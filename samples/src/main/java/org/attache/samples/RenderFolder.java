package org.attache.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.Attache;
import org.attache.Format;
import org.attache.Inspection;
import org.attache.problem.Problem;

/**
 * Renders a dossier's folder as PDF and says what is worth knowing about it.
 *
 * <pre>java -cp … org.attache.samples.RenderFolder samples/pakistan-belarus brief.pdf</pre>
 */
public final class RenderFolder {

  private RenderFolder() {}

  /** Takes the dossier's folder and the file to write. */
  public static void main(String[] arguments) throws IOException {
    render(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
  }

  /** Writes the brief of a dossier as PDF and its problems as lines. */
  static void render(Path dossier, Path pdf, Appendable lines) throws IOException {
    Attache attache = Attache.create();
    Inspection inspection = attache.inspect(dossier);
    for (Problem problem : inspection.problems()) {
      lines.append(problem.location() + ": " + problem.message() + "\n");
    }
    if (inspection.found().isPresent()) {
      try (OutputStream out = Files.newOutputStream(pdf)) {
        attache.write(inspection.brief(), Format.PDF, out);
      }
    }
  }
}
