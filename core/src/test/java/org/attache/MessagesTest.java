package org.attache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.problem.GoldenProblems;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes wrong between reading a dossier and writing its brief, as it is told.
 *
 * <p>A folder is a case. {@code my-brief} is laid over a copy of the built-in template, and {@code
 * x.edit} holds lines {@code old => new} for its file {@code x}. A folder {@code x.parts} is packed
 * into the file {@code x}; {@code x.made} holds lines {@code count text}, each written so often;
 * {@code x.from} names the file that becomes {@code x}. A case with the file {@code stream.yaml} is
 * read as from a stream.
 */
class MessagesTest {

  private static final Attache ATTACHE = Attache.create();
  private static final Path TEMPLATE = Path.of("..", "templates", "policy-brief");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    return GoldenProblems.cases("messages");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsWrongWhereAndWhatToDo(Path given) throws IOException {
    if (Files.exists(given.resolve("my-brief"))) {
      copy(TEMPLATE, folder.resolve("my-brief"));
    }
    copy(given, folder);
    GoldenProblems.check(given, firstOfEach(problems()));
  }

  /** Each message no more than three times; what is the same a thousand times reads no better. */
  private static List<Problem> firstOfEach(List<Problem> problems) {
    Map<String, Integer> counts = new HashMap<>();
    return problems.stream()
        .filter(problem -> counts.merge(problem.message(), 1, Integer::sum) <= 3)
        .toList();
  }

  private List<Problem> problems() throws IOException {
    Path stream = folder.resolve("stream.yaml");
    Inspection inspection =
        Files.exists(stream)
            ? ATTACHE.inspect("<stdin>", new ByteArrayInputStream(Files.readAllBytes(stream)))
            : ATTACHE.inspect(folder);
    Problems all = new Problems();
    all.addAll(inspection.problems());
    if (inspection.found().isPresent()) {
      for (Format format : List.of(Format.PDF, Format.DOCX)) {
        try {
          ATTACHE.write(inspection.brief(), format, OutputStream.nullOutputStream());
        } catch (ProblemsException e) {
          e.problems().stream()
              .filter(problem -> !inspection.problems().contains(problem))
              .forEach(all::add);
        }
      }
    }
    return all.list();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = new ArrayList<>(all.sorted().toList());
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path target = to.resolve(name.replaceFirst("\\.(?:parts|made|edit|from)$", ""));
      if (name.endsWith(".parts")) {
        Files.write(target, packed(file));
      } else if (name.endsWith(".from")) {
        Files.write(target, Files.readAllBytes(Path.of(Files.readString(file).strip())));
      } else if (name.endsWith(".made")) {
        make(file, target);
      } else if (name.endsWith(".edit")) {
        edit(file, target);
      } else if (Files.isDirectory(file)) {
        copy(file, target);
      } else {
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }

  private static byte[] packed(Path parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> all = Files.walk(parts)) {
      for (Path part : all.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(parts.relativize(part).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(part));
      }
    }
    return bytes.toByteArray();
  }

  private static void make(Path recipe, Path target) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(recipe)) {
      int blank = line.indexOf(' ');
      String each = line.substring(blank + 1).translateEscapes();
      text.append(each.repeat(Integer.parseInt(line.substring(0, blank))));
    }
    Files.writeString(target, text, StandardCharsets.UTF_8);
  }

  private static void edit(Path changes, Path target) throws IOException {
    String text = Files.readString(target);
    for (String line : Files.readAllLines(changes)) {
      String[] sides = line.split(" => ", 2);
      if (!text.contains(sides[0])) {
        throw new IllegalArgumentException("no such text in " + target + ": " + sides[0]);
      }
      text = text.replace(sides[0], sides[1].translateEscapes());
    }
    Files.writeString(target, text);
  }
}
