package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a YAML or JSON file into a {@link Node}; safe on files that nobody trusts.
 *
 * <p>Files are UTF-8 and hold one document of at most {@value #MAX_CHARACTERS} characters and
 * {@value #MAX_NODES} values, nested at most {@value #MAX_DEPTH} deep, none longer than {@value
 * #MAX_SCALAR} characters. Anchors, aliases, merge keys and tags are refused, never expanded.
 * Immutable; for sharing between threads.
 */
public final class TreeReader {

  /** The most characters a file may have. */
  public static final int MAX_CHARACTERS = 16 << 20;

  /** The most characters one value may have. */
  public static final int MAX_SCALAR = 1 << 20;

  /** The most values a file may have. */
  public static final int MAX_NODES = 2_000_000;

  /** How deep lists and groups of keys may be nested. */
  public static final int MAX_DEPTH = 64;

  /** Files of fewer bytes are decoded in one go. */
  private static final int MOST_AT_ONCE = 1 << 20;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH + 8)
          .maxStringLength(MAX_SCALAR)
          .maxNameLength(MAX_SCALAR)
          .maxDocumentLength(MAX_CHARACTERS + 1L)
          .build();

  /** Set up when the first such file is read. */
  private static final class Json {
    static final TokenStreamFactory FACTORY =
        JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
  }

  /** Set up when the first such file is read, which may be in another thread than the reader is. */
  private static final class Yaml {
    static final TokenStreamFactory FACTORY =
        YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loadSettings(
                LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(MAX_CHARACTERS + 1)
                    .build())
            .build();
  }

  /** Sets up the reading of YAML: done beforehand, in any thread, the first file is read sooner. */
  public static void prepare() {
    requireNonNull(Yaml.FACTORY);
  }

  /**
   * Reads a file: JSON if its name ends in {@code .json}, otherwise YAML.
   *
   * @param file its name, for places in messages
   * @param in its bytes; not closed
   * @param problems where whatever is wrong is reported
   * @return the tree, unless what was wrong left none
   * @throws IOException if the bytes cannot be read
   */
  public Optional<Node> read(String file, InputStream in, Problems problems) throws IOException {
    try {
      String text = text(file, in);
      if (text.length() > MAX_CHARACTERS) {
        problems.add(
            ProblemCode.FILE_TOO_LARGE,
            Location.of(file),
            "The file has more than " + MAX_CHARACTERS + " characters",
            "Split it, or give large tables as CSV.");
        return Optional.empty();
      }
      boolean isJson = file.toLowerCase(Locale.ROOT).endsWith(".json");
      return parse(new SourceText(file, text), isJson ? Json.FACTORY : Yaml.FACTORY, problems);
    } catch (Utf8Reader.Malformed e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /**
   * Reads a part of a file that is in memory already, as YAML; it has no control characters.
   *
   * @param file the file's name, for places in messages, which count from the part's first line
   * @param problems where whatever is wrong is reported
   * @return the tree, unless what was wrong left none
   */
  public Optional<Node> readPart(String file, String text, Problems problems) {
    return parse(new SourceText(file, text), Yaml.FACTORY, problems);
  }

  /**
   * Reads a file of plain text.
   *
   * @param file its name, for places in messages
   * @param in its bytes; not closed
   * @param problems where whatever is wrong is reported
   * @return the text from its first visible character on, unless there is none
   * @throws IOException if the bytes cannot be read
   */
  public Optional<Node.Scalar> readText(String file, InputStream in, Problems problems)
      throws IOException {
    try {
      SourceText source = new SourceText(file, text(file, in));
      String text = source.text().replace("\r\n", "\n").replace('\r', '\n');
      if (text.length() > MAX_SCALAR) {
        problems.add(
            ProblemCode.FILE_TOO_LARGE,
            Location.of(file),
            "The file has more than " + MAX_SCALAR + " characters",
            "Shorten it, or divide it between several texts.");
        return Optional.empty();
      }
      if (text.isBlank()) {
        empty(source, problems);
        return Optional.empty();
      }
      int start = text.indexOf(text.strip());
      int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
      int column = start - text.lastIndexOf('\n', start);
      Location at = new Location(file, line, column);
      return Optional.of(new Node.Scalar(text.strip(), Node.Kind.TEXT, at));
    } catch (Utf8Reader.Malformed e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  private static Optional<Node> parse(
      SourceText source, TokenStreamFactory factory, Problems problems) {
    if (source.text().isBlank()) {
      return empty(source, problems);
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
      TreeBuilder builder = new TreeBuilder(parser, source, problems);
      Optional<Node> tree = builder.build();
      if (tree.isEmpty() && !builder.isRefused()) {
        return empty(source, problems);
      }
      return tree;
    }
  }

  private static Optional<Node> empty(SourceText source, Problems problems) {
    problems.add(
        ProblemCode.FILE_EMPTY,
        Location.of(source.file()),
        "The file holds no value",
        "Write what it is to hold, or leave it out where it is named.");
    return Optional.empty();
  }

  /** The whole text, or a little more than is allowed of it. */
  private static String text(String file, InputStream in) throws IOException {
    byte[] first = in.readNBytes(MOST_AT_ONCE);
    if (first.length < MOST_AT_ONCE) {
      Optional<String> text = Utf8.decoded(first);
      if (text.isPresent()) {
        return text.get();
      }
    }
    InputStream read = new ByteArrayInputStream(first);
    return text(new Utf8Reader(file, new SequenceInputStream(read, in)));
  }

  private static String text(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[1 << 14];
    int count = reader.read(part);
    while (count >= 0 && text.length() <= MAX_CHARACTERS) {
      text.append(part, 0, count);
      count = reader.read(part);
    }
    return text.toString();
  }
}
