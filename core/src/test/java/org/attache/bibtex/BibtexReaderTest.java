package org.attache.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.tree.JsonWriter;
import org.attache.tree.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code -Dgolden.accept=true} the golden texts are rewritten; a person reads the difference.
 */
class BibtexReaderTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "bibtex");

  private final Problems problems = new Problems();

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(GOLDEN)) {
      return all.filter(file -> BibtexReader.isBibtex(file.toString())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsAsTheGoldenTextSays(Path file) throws IOException {
    String name = file.getFileName().toString();
    String found;
    try (InputStream in = Files.newInputStream(file)) {
      found = JsonWriter.write(BibtexReader.create().read(name, in, problems).orElseThrow());
    }
    assertEquals(List.of(), problems.list());
    Path golden = GOLDEN.resolve(name.replace(".bib", ".json"));
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }

  private Optional<Node> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return BibtexReader.create().read("a.bib", new ByteArrayInputStream(bytes), problems);
  }

  private List<String> found() {
    return problems.list().stream().map(BibtexReaderTest::said).toList();
  }

  private static String said(Problem problem) {
    return problem.location().line() + ":" + problem.location().column() + " " + problem.message();
  }

  @Test
  void goesOnAtTheNextEntryAfterAMistake() throws IOException {
    Optional<Node> tree =
        read("@book{a, title {x}}\n@book{b, title = {B}, year = 2000}\n@book{c, title = {C\n");
    assertEquals(1, ((Node.Sequence) tree.orElseThrow()).items().size());
    assertEquals(
        List.of(
            "1:16 '{' stands where '=' behind 'title' is expected",
            "3:18 The brace that opens here is never closed"),
        found());
  }

  @Test
  void knowsThePlaceOfEveryField() throws IOException {
    Node.Sequence works =
        (Node.Sequence) read("@book{a,\n  title = {B},\n  year =2000 }").orElseThrow();
    Node.Mapping work = (Node.Mapping) works.items().get(0);
    assertEquals("a.bib:1:1", work.at().toString());
    assertEquals("a.bib:2:12", work.get("title").orElseThrow().at().toString());
    assertEquals("a.bib:3:9", work.get("issued").orElseThrow().at().toString());
  }

  @Test
  void stringsThatGrowWithoutEndAreRefused() throws IOException {
    StringBuilder text = new StringBuilder("@string{s0 = {0123456789}}\n");
    for (int i = 1; i < 40; i++) {
      text.append("@string{s" + i + " = s" + (i - 1) + " # s" + (i - 1) + "}\n");
    }
    read(text.append("@book{a, title = s39}").toString());
    assertTrue(found().get(0).endsWith("A value is too long to be read"), found().get(0));
  }

  @Test
  void entriesThatTakeFromOneAnotherAreReported() throws IOException {
    read("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}");
    assertTrue(found().get(0).endsWith("takes its fields from itself"), found().get(0));
  }

  @Test
  void bracesNestedWithoutEndAreNoDanger() throws IOException {
    String deep = "\\'{".repeat(50_000) + "x" + "}".repeat(50_000);
    Optional<Node> tree = read("@book{a, author = {" + deep + "}, title = {" + deep + "}}");
    assertTrue(tree.isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'year = 2019, month = may', 2019-05",
    "'year = 2019, month = may, day = 3', 2019-05-03",
    "'year = 2019, month = 12', 2019-12",
    "'year = 2019, month = \"3~\" # feb', 2019-02-03",
    "'year = 2019, month = feb # \"~3\"', 2019-02-03",
    "'year = 2019, month = {Sept.}', 2019-09",
    "'year = 2019, month = {Spring}', 2019",
    "'year = {2019--2021}', 2019/2021",
    "'year = {ca. 1850}', 1850~",
    "'year = {1850?}', 1850?",
    "'date = {2017/..}', 2017/..",
    "'year = {forthcoming}', forthcoming"
  })
  void readsDates(String fields, String expected) throws IOException {
    Node.Sequence works = (Node.Sequence) read("@book{a, title={A}, " + fields + "}").orElseThrow();
    Node date = ((Node.Mapping) works.items().get(0)).get("issued").orElseThrow();
    assertEquals(expected, ((Node.Scalar) date).text());
  }
}
