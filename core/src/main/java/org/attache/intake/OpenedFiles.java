package org.attache.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.attache.dossier.Flow;
import org.attache.dossier.InputFile;
import org.attache.dossier.TradeTable;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.statistics.JoinedFlows;
import org.attache.statistics.ReadFlows;
import org.attache.statistics.StatisticsReader;
import org.attache.statistics.TableRequest;
import org.attache.tree.Inclusion;
import org.attache.tree.Node;

/** The files that one reading opens, each with its digest and the file that named it. */
final class OpenedFiles implements Inclusion {

  private static final int MOST_OPENINGS = 1000;

  /** Of the names of files that hold values. */
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".csv", ".bib");

  private final DossierFiles files;
  private final TreeFiles trees;
  private final Problems problems;
  private final Map<String, InputFile> read = new LinkedHashMap<>();
  private final Map<String, List<Column>> tables = new LinkedHashMap<>();
  private final Map<String, String> namedBy = new LinkedHashMap<>();

  /** Files of statistical offices: no trees, and not always text. */
  private final Set<String> packed = new TreeSet<>();

  private int openings;

  /** Nothing is open yet. */
  OpenedFiles(DossierFiles files, TreeFiles trees, Problems problems) {
    this.files = files;
    this.trees = trees;
    this.problems = problems;
  }

  /** The tree of the entry file; empty after reporting. */
  Optional<Node> entry(String path) {
    return isThere(path, Location.of(path)) ? tree(path) : Optional.empty();
  }

  /** The files read, in the order they were opened first. */
  List<InputFile> read() {
    return List.copyOf(read.values());
  }

  /** Where values stand in the files read so far. */
  Places places() {
    return new FilePlaces(files, trees, Map.copyOf(tables), Set.copyOf(packed));
  }

  @Override
  public boolean isFile(Node.Scalar scalar) {
    if (scalar.text().indexOf('.') < 0) {
      return false; // as most values are: they need not be copied
    }
    String name = scalar.text().strip();
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith) && !name.contains("\n");
  }

  @Override
  public boolean isTable(Node.Scalar scalar) {
    return scalar.text().strip().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  @Override
  public Optional<Node> tree(Node.Scalar scalar) {
    return resolve(scalar).flatMap(this::tree);
  }

  @Override
  public boolean isProse(Node.Scalar scalar) {
    String name = scalar.text().strip();
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".md") || lower.endsWith(".csl")) && !name.matches("(?s).*\\s.*");
  }

  @Override
  public Optional<Node.Scalar> prose(Node.Scalar scalar) {
    Optional<String> path = resolve(scalar);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try (OpenedFile in = opened(path.get())) {
      Optional<Node.Scalar> text = trees.readText(path.get(), in, problems);
      finish(path.get(), in);
      return text;
    } catch (IOException e) {
      throw unreadable(path.get(), e);
    }
  }

  private Optional<Node> tree(String path) {
    try (OpenedFile in = opened(path)) {
      Optional<Node> tree = trees.read(path, in, problems);
      finish(path, in);
      return tree;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  @Override
  public boolean rows(Node.Scalar scalar, List<Column> columns, Consumer<Node.Mapping> row) {
    Optional<String> path = resolve(scalar);
    if (path.isEmpty()) {
      return false;
    }
    tables.put(path.get(), columns);
    try (OpenedFile in = opened(path.get())) {
      boolean whole = new TableReader(path.get(), columns, problems).read(in, row);
      finish(path.get(), in);
      return whole;
    } catch (IOException e) {
      throw unreadable(path.get(), e);
    }
  }

  /**
   * Reads a file of a statistical office.
   *
   * @return what it says, unless it cannot be opened; what is wrong was reported
   */
  ReadFlows statistics(StatisticsReader reader, TableRequest request) {
    TradeTable table = request.table();
    Node.Scalar name = new Node.Scalar(table.file(), Node.Kind.TEXT, table.at());
    Optional<String> path = resolve(name);
    if (path.isEmpty()) {
      return ReadFlows.NONE;
    }
    packed.add(path.get());
    try (OpenedFile in = opened(path.get())) {
      in.transferTo(OutputStream.nullOutputStream());
      finish(path.get(), in);
      return reader.read(path.get(), () -> files.open(path.get()), request, problems);
    } catch (IOException e) {
      throw unreadable(path.get(), e);
    }
  }

  /** Joins the rows of tables to those that a dossier gives itself. */
  JoinedFlows joined(List<Flow> own) {
    return new JoinedFlows(own, problems);
  }

  private OpenedFile opened(String path) throws IOException {
    return OpenedFile.of(files.open(path));
  }

  private void finish(String path, OpenedFile in) {
    if (!read.containsKey(path)) {
      read.put(path, new InputFile(path, in.digest()));
    }
  }

  private static UncheckedIOException unreadable(String path, IOException e) {
    String message = e.getMessage();
    boolean names = message != null && message.contains(path);
    return new UncheckedIOException(names ? e : new IOException(path + ": " + message, e));
  }

  /** The path that a scalar names, if it may be opened; empty after reporting. */
  private Optional<String> resolve(Node.Scalar scalar) {
    String namer = scalar.at().file();
    Optional<String> path = DossierPath.resolve(namer, scalar.text().strip());
    if (path.isEmpty()) {
      reportOutside(scalar.text().strip(), scalar.at());
      return Optional.empty();
    }
    if (!isThere(path.get(), scalar.at()) || !mayOpen(path.get(), scalar)) {
      return Optional.empty();
    }
    namedBy.put(path.get(), namer);
    return path;
  }

  private boolean mayOpen(String path, Node.Scalar scalar) {
    for (String at = scalar.at().file(); at != null; at = namedBy.get(at)) {
      if (at.equals(path)) {
        problems.add(
            ProblemCode.TOO_DEEP,
            scalar.at(),
            "The file '" + path + "' includes itself",
            "Name another file, or write the values out.");
        return false;
      }
    }
    if (++openings > MOST_OPENINGS) {
      problems.add(
          ProblemCode.TOO_DEEP,
          scalar.at(),
          "The dossier names files more than " + MOST_OPENINGS + " times",
          "Put the values of several files into one.");
      return false;
    }
    return true;
  }

  private boolean isThere(String path, Location at) {
    switch (files.state(path)) {
      case FILE:
        return true;
      case FOLDER:
        problems.add(
            ProblemCode.FILE_IS_FOLDER,
            at,
            "'" + path + "' is a folder, not a file",
            "Name a file in it.");
        return false;
      case OUTSIDE:
        reportOutside(path, at);
        return false;
      case UNREADABLE:
        problems.add(
            ProblemCode.FILE_UNREADABLE,
            at,
            "The file '" + path + "' cannot be read",
            "Check that you may read it.");
        return false;
      default:
        problems.add(
            ProblemCode.FILE_MISSING,
            at,
            "There is no file '" + path + "'",
            at.file().startsWith("<")
                ? "A dossier from a stream cannot name files: give its folder."
                : "Names of files are relative to the file that names them.");
        return false;
    }
  }

  private void reportOutside(String path, Location at) {
    problems.add(
        ProblemCode.FILE_OUTSIDE,
        at,
        "'" + path + "' leads out of the dossier's folder",
        "Put the file into the folder and name it by a relative path.");
  }
}
