package org.attache.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.theme.FontFile;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/** Where a template's files are: built in, or in a folder; never outside of it. */
final class TemplateFiles {

  private static final String BUILT_IN = "/org/attache/templates/";

  /** Where the files of built-in templates are packed, if they are. */
  static final String PACKED = BUILT_IN + "packed/";

  private static final long LARGEST = 32L << 20;

  private final String name;
  private final Optional<Path> folder;
  private final ReadyFiles ready;

  private TemplateFiles(String name, Optional<Path> folder, ReadyFiles ready) {
    this.name = name;
    this.folder = folder;
    this.ready = ready;
  }

  /** A built-in template's files, ready if they were packed. */
  static TemplateFiles builtIn(String name) throws IOException {
    Optional<byte[]> packed = resource(PACKED + name);
    return packed.isPresent() ? packed(name, packed.get()) : unpacked(name);
  }

  /** A built-in template's files, some of which are ready. */
  static TemplateFiles packed(String name, byte[] packed) {
    return new TemplateFiles(name, Optional.empty(), ReadyFiles.of(packed));
  }

  /** A built-in template's files as they are written. */
  static TemplateFiles unpacked(String name) {
    return new TemplateFiles(name, Optional.empty(), ReadyFiles.NONE);
  }

  /** A folder's files; messages call it by {@code name}. */
  static TemplateFiles in(Path folder, String name) {
    return new TemplateFiles(
        name, Optional.of(folder.toAbsolutePath().normalize()), ReadyFiles.NONE);
  }

  /** The files of a built-in template and then these, which may be the same. */
  List<TemplateFiles> after(String builtIn) throws IOException {
    boolean isSame = folder.isEmpty() && name.equals(builtIn);
    return isSame ? List.of(this) : List.of(builtIn(builtIn), this);
  }

  /** A file's path as messages name it. */
  String display(String path) {
    return (folder.isPresent() ? name : "templates/" + name) + "/" + path;
  }

  /** Whether the template has a file. */
  boolean has(String path) throws IOException {
    return ready.have(path) || read(path).isPresent();
  }

  /** A file of the template, unless it is not there. */
  Optional<byte[]> read(String path) throws IOException {
    if (ready.lack(path)) {
      return Optional.empty();
    }
    return folder.isPresent() ? inside(folder.get(), path) : resource(BUILT_IN + name + "/" + path);
  }

  /** A file of the template in UTF-8, line ends made one. */
  Optional<String> text(String path) throws IOException {
    Optional<ReadyFiles.Section> section = ready.section(path);
    if (section.isPresent()) {
      return section.map(ReadyFiles.Section::source);
    }
    return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /**
   * What a YAML file of the template says, unless it is not there or not well-formed.
   *
   * @param problems where whatever is wrong is reported
   */
  Optional<Node> tree(String path, Problems problems) throws IOException {
    Optional<Node> known = ready.tree(path, display(path));
    Optional<byte[]> bytes = known.isPresent() ? Optional.empty() : read(path);
    return bytes.isEmpty()
        ? known
        : new TreeReader().read(display(path), new ByteArrayInputStream(bytes.get()), problems);
  }

  /** A section's text as Pebble parsed it, if that is ready. */
  Optional<PackedReader> syntax(String path) {
    return ready.section(path).map(ReadyFiles.Section::syntax);
  }

  /** A font: a file of the template, or one of those that all templates share. */
  Optional<byte[]> font(String path) {
    try {
      Optional<byte[]> own = read(path);
      return own.isPresent() ? own : isInside(path) ? resource(BUILT_IN + path) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A font of a built-in template, not yet read; nothing for other templates. */
  Optional<FontFile> shippedFont(String path) {
    if (folder.isPresent()) {
      return Optional.empty();
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    return Optional.of(new FontFile(file, () -> content(BUILT_IN + path)));
  }

  private static byte[] content(String font) {
    try {
      return resource(font).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(font, e);
    }
  }

  /** Problems of the template's files, each with the line it stands on. */
  List<Problem> withExcerpts(List<Problem> problems) {
    return problems.stream().map(this::withExcerpt).toList();
  }

  private Problem withExcerpt(Problem problem) {
    Location at = problem.location();
    boolean isOurs = at.file().startsWith(display("")) && at.line() > 0;
    if (!isOurs || !problem.excerpt().isEmpty()) {
      return problem;
    }
    try {
      return text(at.file().substring(display("").length()))
          .flatMap(text -> text.lines().skip(at.line() - 1L).findFirst())
          .map(problem::withExcerpt)
          .orElse(problem);
    } catch (IOException e) {
      // A file that cannot be read again has no line to show; the problem stands without it.
      return problem;
    }
  }

  private static Optional<byte[]> inside(Path folder, String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!isInside(path) || !file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    boolean isLinkedOut = !file.toRealPath().startsWith(folder.toRealPath());
    if (isLinkedOut || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }

  private static Optional<byte[]> resource(String path) throws IOException {
    if (!isInside(path.substring(1))) {
      return Optional.empty();
    }
    try (InputStream in = TemplateFiles.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static boolean isInside(String path) {
    return !path.startsWith("/") && !path.contains("..") && !path.contains("\\");
  }
}
