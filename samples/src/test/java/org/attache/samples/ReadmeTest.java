package org.attache.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.Attache;
import org.attache.Inspection;
import org.attache.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the README shows is true. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");

  @Test
  void showsADossierOfFifteenLinesWithoutAProblem() throws IOException {
    String dossier = block("yaml");
    assertEquals(15, dossier.lines().count());
    Inspection inspection =
        Attache.create()
            .inspect(
                "dossier.yaml", new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), inspection.problems().stream().map(Problem::message).toList());
    assertEquals("Pakistan and Belarus", inspection.brief().front().title());
  }

  @Test
  void linksOnlyToWhatIsThere() throws IOException {
    List<String> links =
        Files.readString(README)
            .lines()
            .flatMap(line -> Pattern.compile("\\]\\(([^)]+)\\)").matcher(line).results())
            .map(match -> match.group(1))
            .filter(link -> !link.startsWith("https:"))
            .toList();
    assertTrue(links.size() >= 3, links.toString());
    for (String link : links) {
      assertTrue(Files.exists(README.resolveSibling(link)), link);
    }
  }

  private static String block(String language) throws IOException {
    String text = Files.readString(README);
    int start = text.indexOf("```" + language) + 4 + language.length();
    return text.substring(start, text.indexOf("```", start));
  }
}
