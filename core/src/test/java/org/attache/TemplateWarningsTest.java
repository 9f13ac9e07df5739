package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is amiss with a template reaches the caller even where the brief can be made. */
class TemplateWarningsTest {

  private static final Path BUILT_IN = Path.of("../templates/policy-brief");

  @TempDir private Path folder;

  @Test
  void standBesideTheBrief() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/sections")).getParent();
    Files.copy(BUILT_IN.resolve("theme.yaml"), own.resolve("theme.yaml"));
    Files.writeString(own.resolve("sections/one.md"), "Fine.\n");
    Files.writeString(
        own.resolve("template.yaml"), "name: own\ntheme: theme.yaml\nsections: [one]\n");
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "attache: 1\ntemplate: own\ntitle: T\ndate: 2024-02-03\nparties: [PAK, BLR]\n");
    Inspection inspection = Attache.create().inspect(folder);
    assertTrue(inspection.found().isPresent(), inspection.problems().toString());
    List<ProblemCode> codes = inspection.problems().stream().map(Problem::code).distinct().toList();
    assertEquals(List.of(ProblemCode.MISSING_LABEL), codes);
  }
}
