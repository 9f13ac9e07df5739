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
import org.attache.theme.FontFile;

/** Where a template's files are: built in, or in a folder; never outside of it. */
final class TemplateFiles {

  private static final String BUILT_IN = "/org/attache/templates/";
  private static final long LARGEST = 32L << 20;

  private final String name;
  private final Optional<Path> folder;

  private TemplateFiles(String name, Optional<Path> folder) {
    this.name = name;
    this.folder = folder;
  }

  /** A built-in template's files. */
  static TemplateFiles builtIn(String name) {
    return new TemplateFiles(name, Optional.empty());
  }

  /** A folder's files; messages call it by {@code name}. */
  static TemplateFiles in(Path folder, String name) {
    return new TemplateFiles(name, Optional.of(folder.toAbsolutePath().normalize()));
  }

  /** The files of a built-in template and then these, which may be the same. */
  List<TemplateFiles> after(String builtIn) {
    boolean isSame = folder.isEmpty() && name.equals(builtIn);
    return isSame ? List.of(this) : List.of(builtIn(builtIn), this);
  }

  /** A file's path as messages name it. */
  String display(String path) {
    return (folder.isPresent() ? name : "templates/" + name) + "/" + path;
  }

  /** A file of the template, unless it is not there. */
  Optional<byte[]> read(String path) throws IOException {
    return folder.isPresent() ? inside(folder.get(), path) : resource(BUILT_IN + name + "/" + path);
  }

  /** A file of the template in UTF-8, line ends made one. */
  Optional<String> text(String path) throws IOException {
    return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
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

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
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
