package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttacheCommandTest {

  private static final Path HERE = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rendr",
        "render",
        "render --to=doc x",
        "render -t pdf,docx -o - x",
        "render -t docx -o brief.pdf x",
        "render -t docx,pdf -o brief.pdf x",
        "render one two",
        "check --format=xml x",
        "schema x"
      })
  void refusesAWrongCommandLine(String line) {
    Run run = Run.in(HERE, line.split(" "));
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("attache: "), run.err());
    assertTrue(run.err().contains("Try 'attache"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rendr|there is no command 'rendr'; did you mean 'render'?",
        "nonsense x|there is no command 'nonsense'.",
        "render --ouput=y x|there is no option '--ouput'; did you mean '--output'?",
        "render x y|there is one argument too many: 'y'.",
        "render|missing required parameter: 'DOSSIER'.",
        "render -t pdf -o a.docx x|-t asks for pdf, but -o names 'a.docx'.",
        "render -t doc x|invalid value for option '--to' (FORMAT): 'doc' is not one of pdf, docx,"
            + " xlsx.",
        "check --format yaml x|invalid value for option '--format': 'yaml' is not one of human,"
            + " short, json, sarif."
      })
  void saysInOneLineWhatIsWrongWithTheCommandLine(String line, String words) {
    assertEquals(
        "attache: " + words, Run.in(HERE, line.split(" ")).err().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"attache", "attache templates"})
  void showsItsHelpToThoseWhoAskForNothing(String line) {
    String[] words = line.split(" ");
    Run run = Run.in(HERE, Arrays.copyOfRange(words, 1, words.length));
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: " + line + " [OPTIONS] "), run.err());
  }

  @Test
  void explainsItselfAndEveryCommand() {
    assertTrue(Run.in(HERE, "--help").out().contains("Exit status:"));
    for (String command :
        List.of("render", "check", "explain", "schema", "templates", "completion")) {
      Run run = Run.in(HERE, "help", command);
      assertEquals(ExitStatus.DONE, run.status());
      assertTrue(run.out().startsWith("Usage: attache " + command), run.out());
    }
  }

  @Test
  void statesItsVersion() {
    Run run = Run.in(HERE, "--version");
    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().startsWith("attache "), run.out());
  }

  @Test
  void printsTheSchema() {
    Run run = Run.in(HERE, "schema");
    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().startsWith("{"), run.out());
    assertTrue(run.out().contains("https://json-schema.org/draft/2020-12/schema"));
  }

  @Test
  void printsACompletionScript() {
    Run run = Run.in(HERE, "completion");
    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().contains("render"), run.out());
  }
}
