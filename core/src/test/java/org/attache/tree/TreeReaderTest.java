package org.attache.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

  private final Problems problems = new Problems();

  private Optional<Node> read(String file, InputStream in) {
    try {
      return new TreeReader().read(file, in, problems);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Node yaml(String text) {
    Optional<Node> node =
        read("a.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), problems.list());
    return node.orElseThrow();
  }

  private Node json(String text) {
    Optional<Node> node =
        read("a.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), problems.list());
    return node.orElseThrow();
  }

  private static Node.Scalar scalar(Node node, String key) {
    return assertInstanceOf(Node.Scalar.class, ((Node.Mapping) node).get(key).orElseThrow(), key);
  }

  private static String place(Node node) {
    return node.at().line() + ":" + node.at().column();
  }

  @ParameterizedTest
  @CsvSource({
    "no",
    "yes",
    "on",
    "1.10",
    "2015-08-10",
    "0x1F",
    "010",
    "1_000",
    "12:30:45",
    "1e3",
    ".inf",
    "NULLs",
    "true",
    "15.10",
    "+1",
    "1.",
    "0o14"
  })
  void keepsPlainScalarsAsTheyAreWritten(String text) {
    assertEquals(text, scalar(yaml("a: " + text + "\n"), "a").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ~", "a: null", "a:   # nothing"})
  void readsNothingAsNothing(String text) {
    assertInstanceOf(Node.Null.class, ((Node.Mapping) yaml(text + "\n")).get("a").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: '~'", "a: 'null'", "a: \"\"", "a: ~x"})
  void readsQuotedTextAsText(String text) {
    assertEquals(Node.Kind.TEXT, scalar(yaml(text + "\n"), "a").kind());
  }

  @Test
  void placesValuesAtTheirFirstCharacter() {
    Node node =
        yaml(
            "a: plain\nb: 'single'\nc:   \"double\"\nd: |\n\n    block\ne: >-\n  folded\nf: [x,  y]\n");
    assertEquals("1:4", place(scalar(node, "a")));
    assertEquals("2:5", place(scalar(node, "b")));
    assertEquals("3:7", place(scalar(node, "c")));
    assertEquals("6:5", place(scalar(node, "d")));
    assertEquals("8:3", place(scalar(node, "e")));
    Node.Sequence list = (Node.Sequence) ((Node.Mapping) node).get("f").orElseThrow();
    assertEquals("9:4", place(list));
    assertEquals("9:9", place(list.items().get(1)));
  }

  @Test
  void countsColumnsInUtf16Units() {
    Node node = yaml("😀é: {b: 1, 😀😀: x}\n");
    Node.Mapping inner = (Node.Mapping) ((Node.Mapping) node).get("😀é").orElseThrow();
    assertEquals("1:6", place(inner));
    assertEquals(13, inner.entry("😀😀").orElseThrow().at().column());
    assertEquals("1:19", place(scalar(inner, "😀😀")));
  }

  @Test
  void knowsTheKeysPlaces() {
    Node.Mapping json = (Node.Mapping) json("{\n  \"a\": 1,\n  \"b\" : \"x\"\n}\n");
    assertEquals(new Location("a.json", 3, 3), json.entry("b").orElseThrow().at());
    assertEquals("3:10", place(scalar(json, "b")));
    assertEquals(Node.Kind.NUMBER, scalar(json, "a").kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void countsLinesWhateverEndsThem(String end) {
    assertEquals("3:4", place(scalar(yaml("a: 1" + end + "b: 2" + end + "c: x" + end), "c")));
  }

  @Test
  void acceptsAByteOrderMark() {
    assertEquals("1:4", place(scalar(yaml("\uFEFFa: x\n"), "a")));
    assertEquals("x", scalar(json("\uFEFF{\"a\": \"x\"}"), "a").text());
  }

  @Test
  void keepsTheFirstOfTwoKeys() {
    Node node =
        read("a.yaml", new ByteArrayInputStream("a: 1\na: 2\n".getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();
    assertEquals("1", scalar(node, "a").text());
    assertEquals(ProblemCode.DUPLICATE_KEY, problems.list().get(0).code());
  }

  /** A stream of any length that holds nothing but one byte, after a start. */
  private static InputStream endless(String start, char filling, long length) {
    byte[] first = start.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        if (at >= length) {
          return -1;
        }
        int c = at < first.length ? first[(int) at] : filling;
        at++;
        return c;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void refusesAFileThatIsTooLarge(String file) {
    assertTrue(read(file, endless("{\"a\": \"", 'x', 100_000_000)).isEmpty());
    assertEquals(ProblemCode.FILE_TOO_LARGE, problems.list().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void refusesAValueThatIsTooLong(String file) {
    String text = "{\n\"a\": \"" + "x".repeat(TreeReader.MAX_SCALAR + 1) + "\"}";
    assertTrue(
        read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).isEmpty());
    Problem problem = problems.list().get(0);
    assertEquals(ProblemCode.FILE_TOO_LARGE, problem.code());
    assertEquals(2, problem.location().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void refusesEndlessNesting(String file) {
    assertTrue(read(file, endless("", '[', 1_000_000)).isEmpty());
    assertEquals(ProblemCode.TOO_DEEP, problems.list().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "a.json"})
  void readsAsDeepAsItSays(String file) {
    int depth = TreeReader.MAX_DEPTH;
    String text = "[".repeat(depth) + "]".repeat(depth);
    assertTrue(
        read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).isPresent());
  }

  @Test
  void readsAFileOfOneLongLine() {
    String text = "[" + "word, ".repeat(600_000) + "end]";
    Node.Sequence list = (Node.Sequence) yaml(text);
    assertEquals(600_001, list.items().size());
    assertEquals(600_000 * 6 + 2, list.items().get(600_000).at().column());
  }
}
