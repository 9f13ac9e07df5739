package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A style that a dossier brings along and that cannot be used is a problem at its place. */
class UnusableStylesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "broken.csl, 3, 46, The citation style is not well-formed XML: ",
    "dependent.csl, 1, 1, 'The citation style only names another one, '",
    "doctype.csl, 1, 10, The citation style is not well-formed XML: ",
    "no-layout.csl, 1, 1, The citation style does not say how a work is cited",
    "no-macro.csl, 1, 1, 'The citation style has no macro ''author'', which it uses'",
    "no-style.csl, 1, 1, The citation style is not in the Citation Style Language",
    "unknown.csl, 1, 1, The citation style cannot be worked with: ",
  })
  void isAProblemInItsFile(String file, int line, int column, String message) throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        attache: 1
        title: Pakistan and Belarus
        date: 2024-02-06
        parties: [PAK, BLR]
        citations: %s
        summary: "Embassies opened.[@raza]"
        sources:
          - {id: raza, type: report, title: One, author: [{family: Raza}], issued: 2021}
        """
            .formatted(file));
    Files.copy(
        Path.of("src", "test", "resources", "citation", "unusable", file), folder.resolve(file));
    Attache attache = Attache.create();
    Dossier dossier = attache.read(folder.resolve("dossier.yaml"));
    List<Problem> problems =
        assertThrows(ProblemsException.class, () -> attache.assemble(dossier)).problems();
    assertEquals(1, problems.size(), problems.toString());
    Problem problem = problems.get(0);
    assertEquals(ProblemCode.BAD_STYLE, problem.code());
    assertEquals(file, Path.of(problem.location().file()).getFileName().toString());
    assertEquals(line, problem.location().line());
    assertEquals(column, problem.location().column());
    assertTrue(problem.message().startsWith(message), problem.message());
    assertFalse(problem.hint().isBlank());
  }
}
