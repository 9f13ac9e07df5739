package org.attache.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attache.Attache;
import org.attache.Inspection;
import org.attache.intake.DossierReader;
import org.attache.pdf.PdfProfile;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.theme.WordReference;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The dossier a command is about. */
final class DossierInput {

  /** Stands for standard input, and where files are written for standard output. */
  static final String STREAM = "-";

  private static final String STREAM_NAME = "<stdin>";

  private final PositionalParamSpec dossier =
      PositionalParamSpec.builder()
          .index("0")
          .required(true)
          .type(String.class)
          .paramLabel("DOSSIER")
          .description("The dossier's folder, its entry file, or - for standard input.")
          .build();

  /** What says which it is. */
  ArgSpec argument() {
    return dossier;
  }

  private String given() {
    return dossier.getValue();
  }

  /** Reads, checks and assembles it. */
  Inspection inspect(Attache attache, Surroundings surroundings) throws IOException {
    return given().equals(STREAM)
        ? attache.inspect(STREAM_NAME, surroundings.in())
        : attache.inspect(path(surroundings));
  }

  /** What was found, each problem at its file as the user would name it from where they stand. */
  List<Problem> problems(Inspection inspection, Surroundings surroundings) {
    UnaryOperator<Location> shown = shown(surroundings);
    return inspection.problems().stream()
        .map(problem -> problem.withLocation(shown.apply(problem.location())))
        .toList();
  }

  /** Makes of places in the dossier's files places as seen from where the user stands. */
  UnaryOperator<Location> shown(Surroundings surroundings) {
    if (given().equals(STREAM)) {
      return UnaryOperator.identity();
    }
    Path given = Path.of(given());
    boolean isFolder = Files.isDirectory(path(surroundings));
    Path folder = isFolder ? given : given.resolveSibling("");
    return at -> shown(at, folder, surroundings);
  }

  /** A place as seen from where the user stands; that of a built-in template stays as it is. */
  private static Location shown(Location at, Path folder, Surroundings surroundings) {
    Path file = folder.resolve(at.file());
    boolean isThere = Files.exists(surroundings.folder().resolve(file));
    boolean isEntry = DossierReader.ENTRY_FILES.contains(at.file());
    if (!isThere && !isEntry) {
      return at;
    }
    Path plain = file.startsWith(".") ? file.subpath(1, file.getNameCount()) : file;
    return new Location(plain.toString(), at.line(), at.column());
  }

  /** The service, which dates files as {@code SOURCE_DATE_EPOCH} asks. */
  Attache attache(Surroundings surroundings) {
    return attache(surroundings, PdfProfile.UA_1_AND_A_3A, WordReference.NONE);
  }

  /** The service that writes PDF files of a profile, and Word files that look as another. */
  Attache attache(Surroundings surroundings, PdfProfile profile, WordReference reference) {
    try {
      return surroundings.library().attache(profile, reference);
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(
          Library.EPOCH
              + " must be a number of seconds, not '"
              + surroundings.variable(Library.EPOCH)
              + "'",
          e);
    }
  }

  /** What files made from it are called, without an extension: as the dossier's folder. */
  String name(Surroundings surroundings) throws IOException {
    if (given().equals(STREAM)) {
      return "brief";
    }
    Path path = path(surroundings).toRealPath();
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    return folder == null || folder.getFileName() == null
        ? "brief"
        : folder.getFileName().toString();
  }

  private Path path(Surroundings surroundings) {
    return surroundings.folder().resolve(given());
  }
}
