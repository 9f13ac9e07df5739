package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

  @TempDir Path folder;

  @Test
  void listsTheTemplates() {
    Run run = Run.in(folder, "templates", "list");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.lines().contains("policy-brief"), run.out());
  }

  @Test
  void showsATemplatesFiles() {
    Run run = Run.in(folder, "templates", "show", "policy-brief");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.lines().contains("template.yaml"), run.out());
  }

  @Test
  void copiesATemplateWhole() throws IOException {
    Run run = Run.in(folder, "templates", "copy", "policy-brief", "mine");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals("mine\n", run.out());
    for (String file : Run.in(folder, "templates", "show", "policy-brief").lines()) {
      assertTrue(Files.size(folder.resolve("mine").resolve(file)) > 0, file);
    }
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.createDirectory(folder.resolve("policy-brief"));
    Run run = Run.in(folder, "templates", "copy", "policy-brief");
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("is there already"), run.err());
  }

  @Test
  void namesTheTemplatesThereAre() {
    Run run = Run.in(folder, "templates", "show", "other");
    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("'other', only policy-brief"), run.err());
  }
}
