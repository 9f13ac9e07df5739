package org.attache.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The templates that come with attache: folders in its jar, or beside it while it is built. */
final class BuiltInTemplates {

  private static final String ROOT = "/org/attache/templates";

  /** A file of its own that every template has. */
  private static final String ENTRY = "template.yaml";

  /** One that is known to be there, to find the others by. */
  private static final String KNOWN = ROOT + "/policy-brief/" + ENTRY;

  private BuiltInTemplates() {}

  /** Does something with the folder that holds one folder a template. */
  interface Use<R> {
    R of(Path templates) throws IOException;
  }

  /** Opens the folder of templates for as long as it is used. */
  static <R> R open(Use<R> use) throws IOException {
    URL known = BuiltInTemplates.class.getResource(KNOWN);
    if (known == null) {
      throw new IllegalStateException("no resource " + KNOWN);
    }
    try {
      URI uri = known.toURI();
      if (!uri.getScheme().equals("jar")) {
        return use.of(Path.of(uri).getParent().getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return use.of(jar.getPath(ROOT));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a URI: " + known, e);
    }
  }

  /** The templates' names in order. */
  static List<String> names(Path templates) throws IOException {
    try (Stream<Path> folders = Files.list(templates)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(ENTRY)))
          .map(folder -> folder.getFileName().toString().replace("/", ""))
          .sorted()
          .toList();
    }
  }

  /** A template's files relative to its folder, in order. */
  static List<Path> files(Path template) throws IOException {
    try (Stream<Path> files = Files.walk(template)) {
      return files.filter(Files::isRegularFile).map(template::relativize).sorted().toList();
    }
  }
}
