package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema is the generated one, and says of files what the reader says. */
class DossierSchemaTest {

  private static final Path PUBLISHED = Path.of("../templates/schema/dossier.schema.json");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DossierJson.create().schema(), InputFormat.JSON);

  private static List<Error> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }

  /** Entry files that are read without a problem. */
  static List<Path> sound() throws IOException {
    List<Path> entries = new ArrayList<>();
    entries.add(Path.of("src/test/resources/dossiers/full/dossier.yaml"));
    Path samples = Path.of("../samples");
    if (Files.isDirectory(samples)) {
      try (Stream<Path> folders = Files.list(samples)) {
        folders
            .map(f -> f.resolve("dossier.yaml"))
            .filter(Files::exists)
            .sorted()
            .forEach(entries::add);
      }
    }
    return entries;
  }

  @Test
  void isPublishedWithTheTemplates() throws IOException {
    String schema = DossierJson.create().schema();
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(PUBLISHED.getParent());
      Files.writeString(PUBLISHED, schema);
    }
    assertEquals(Files.readString(PUBLISHED), schema);
  }

  @ParameterizedTest
  @MethodSource("sound")
  void acceptsWhatTheReaderAccepts(Path entry) throws IOException {
    assertEquals(
        List.of(),
        DossierReader.create().read(entry).problems().stream().filter(Problem::isError).toList());
    assertEquals(List.of(), errors(Files.readString(entry)));
  }

  @Test
  void acceptsTheWrittenForm() throws IOException {
    byte[] json = DossierJson.create().write(TestDossiers.full());
    assertEquals(
        List.of(),
        SCHEMA.validate(
            new String(json, java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tittle: x",
        "history: {id: a}",
        "history: [{id: a, date: 2015, kind: visit}]",
        "history: [{id: a, date: 2015, kind: visitt, title: V}]",
        "history: events.txt",
        "subtitle: [a]",
        "trade: lots",
        "trade: {unit: dozen}",
        "mechanisms: [{id: a, name: N, kind: forum, sessionsHeld: {claims: 4}}]",
        "mechanisms: [{id: a, name: N, kind: forum, sessionsHeld: {claims: [{sources: [x]}]}}]",
        "figures: [{id: a, label: L, value: lots}]",
        "history: [{id: a, date: 3 May, kind: visit, title: V}]",
        "mechanisms: [{id: a, name: N, kind: forum, sessions: [{number: first}]}]"
      })
  void rejectsWhatTheReaderRejects(String line) {
    String yaml = TestDossiers.HEAD + line + "\n";
    assertFalse(errors(yaml).isEmpty(), line);
    assertFalse(TestDossiers.read(yaml).problems().isEmpty(), line);
  }

  @Test
  void rejectsADossierWithoutTitle() {
    assertFalse(errors("attache: 1\ndate: 2024-02-03\nparties: [PAK, BLR]\n").isEmpty());
  }
}
