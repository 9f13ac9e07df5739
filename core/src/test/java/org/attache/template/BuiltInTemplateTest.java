package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.Label;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class BuiltInTemplateTest {

  private final Assembler assembler = new Assembler();

  @Test
  void hasWordsForEveryLabel() throws IOException {
    Template template = assembler.builtIn("policy-brief", "en");
    for (Label label : Label.values()) {
      assertNotEquals(label.name(), template.labels().of(label), "label " + label);
    }
    assertFalse(template.appendix().isEmpty());
    assertTrue(template.theme().fonts().body().regular().bytes().length > 10_000);
  }

  @Test
  void hasNothingAmiss() throws IOException {
    assertEquals(List.of(), assembler.builtIn("policy-brief", "en").problems());
  }

  @Test
  void isParsedOnce() throws IOException {
    assertSame(assembler.builtIn("policy-brief", "en"), assembler.builtIn("policy-brief", "en"));
  }

  @Test
  void aLanguageWithoutSectionsIsOneProblem() {
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> assembler.builtIn("policy-brief", "ur"));
    assertEquals(
        List.of("The template has no sections in the language 'ur'"),
        thrown.problems().stream().filter(Problem::isError).map(Problem::message).toList());
  }

  @Test
  void anUnknownTemplateIsAProblem() {
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> assembler.builtIn("no-such", "en"));
    assertEquals(ProblemCode.TEMPLATE_MISSING, thrown.problems().get(0).code());
  }

  @Test
  void aTemplateOutsideTheFolderIsNotRead() {
    assertThrows(ProblemsException.class, () -> assembler.builtIn("../fonts", "en"));
  }

  @Test
  void everyFilterOfTheReferenceExists() throws IOException {
    String readme = Files.readString(Path.of("../templates/README.md"));
    Set<String> written = new TreeSet<>();
    Matcher filter = Pattern.compile("\\\\\\| (\\w+)").matcher(readme);
    while (filter.find()) {
      written.add(filter.group(1));
    }
    Words words = new Words(org.attache.wording.Wording.of("en"));
    assertEquals(new TreeSet<>(words.getFilters().keySet()), written);
  }
}
