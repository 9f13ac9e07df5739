package org.attache.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Problems;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;

class MappingReaderTest {

  private final Problems problems = new Problems();

  private MappingReader reader(String yaml) throws IOException {
    Node node =
        new TreeReader()
            .read(
                "theme.yaml",
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                problems)
            .orElseThrow();
    return MappingReader.of(node, "A theme", problems);
  }

  private List<String> found() {
    return problems.list().stream().map(p -> p.location() + " " + p.message()).toList();
  }

  @Test
  void givesValuesByTheirKeys() throws IOException {
    MappingReader theme =
        reader(
            "name: plain\nsize: 10.50\ncolumns: 2\nduplex: true\nrating: error\nmargins: {top: 1}\nfonts: [a, b]\none: c\nempty:\n");
    assertEquals(Optional.of("plain"), theme.text("name"));
    assertEquals(Optional.of(new BigDecimal("10.50")), theme.number("size"));
    assertEquals(Optional.of(2), theme.wholeNumber("columns"));
    assertEquals(Optional.of(true), theme.flag("duplex"));
    assertEquals(Optional.of(Severity.ERROR), theme.choice("rating", Severity.class));
    assertEquals(Optional.of("1"), theme.group("margins").orElseThrow().text("top"));
    assertEquals(2, theme.list("fonts").size());
    assertEquals(List.of("c"), theme.texts("one"));
    assertTrue(theme.text("empty").isEmpty());
    assertTrue(theme.text("absent").isEmpty());
    theme.finish();
    assertEquals(List.of(), found());
  }

  @Test
  void reportsEveryWrongValue() throws IOException {
    MappingReader theme =
        reader(
            "name: [a]\nsize: big\ncolumns: 1.5\nduplex: maybe\nrating: eror\nmargins: 3\nfonts: a\n");
    theme.text("name");
    theme.number("size");
    theme.wholeNumber("columns");
    theme.flag("duplex");
    theme.choice("rating", Severity.class);
    theme.group("margins");
    theme.list("fonts");
    theme.requiredText("title");
    assertEquals(
        List.of(
            "theme.yaml:1:1 The key 'title' is missing",
            "theme.yaml:1:7 'name' must be text, not a list",
            "theme.yaml:2:7 'size' must be a number, not 'big'",
            "theme.yaml:3:10 'columns' must be a whole number, not '1.5'",
            "theme.yaml:4:9 'duplex' must be true or false, not 'maybe'",
            "theme.yaml:5:9 'rating' must be one of error, warning, note, not 'eror'",
            "theme.yaml:6:10 'margins' must be a group of keys, not '3'",
            "theme.yaml:7:8 'fonts' must be a list, not 'a'"),
        found());
  }

  @Test
  void reportsKeysNobodyAskedFor() throws IOException {
    MappingReader theme = reader("name: a\nnmae: b\n");
    theme.text("name");
    theme.finish();
    assertEquals(List.of("theme.yaml:2:1 The key 'nmae' is not known here"), found());
    assertEquals("Did you mean 'name'?", problems.list().get(0).hint());
  }

  @Test
  void readsAnEmptyGroupWhereThereIsNone() throws IOException {
    assertTrue(reader("- a\n").text("name").isEmpty());
    assertEquals(List.of("theme.yaml:1:1 'A theme' must be a group of keys, not a list"), found());
  }
}
