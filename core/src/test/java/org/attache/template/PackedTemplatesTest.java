package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.check.Checker;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierReader;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A built-in template is the same whether it is packed or read file by file. */
class PackedTemplatesTest {

  private static final Path TEMPLATES = Path.of("../templates");
  private static final String USUAL = "policy-brief";

  static List<String> templates() throws IOException {
    try (Stream<Path> folders = Files.list(TEMPLATES)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("template.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static SortedSet<String> paths(String template) throws IOException {
    Path folder = TEMPLATES.resolve(template);
    SortedSet<String> paths = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    return paths;
  }

  private static TemplateFiles packed(String template) throws IOException {
    return TemplateFiles.packed(template, TemplatePacker.pack(template, paths(template)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateIsPacked(String template) throws IOException {
    TemplateFiles packed = packed(template);
    for (String path : paths(template)) {
      assertTrue(packed.has(path), path);
      assertEquals(path.endsWith(".md"), packed.syntax(path).isPresent(), path);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void packsTheSameBytesAgain(String template) throws IOException {
    byte[] once = TemplatePacker.pack(template, paths(template));
    assertArrayEquals(once, TemplatePacker.pack(template, paths(template)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void treesAndTextsAreThoseOfTheFiles(String template) throws IOException {
    TemplateFiles packed = packed(template);
    TemplateFiles written = TemplateFiles.unpacked(template);
    Problems problems = new Problems();
    for (String path : paths(template)) {
      assertEquals(written.text(path), packed.text(path), path);
      if (path.endsWith(".yaml")) {
        assertEquals(written.tree(path, problems), packed.tree(path, problems), path);
      }
    }
    assertEquals(List.of(), problems.list());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void expressionsAreThoseThatPebbleParses(String template) throws IOException {
    List<Template.Section> packed = new TemplateReader(packed(template), "en").read().sections();
    List<Template.Section> written =
        new TemplateReader(TemplateFiles.unpacked(template), "en").read().sections();
    assertEquals(written.size(), packed.size());
    for (int i = 0; i < written.size(); i++) {
      assertEquals(written.get(i).place(), packed.get(i).place());
      assertEquals(syntax(written.get(i)), syntax(packed.get(i)), written.get(i).place().file());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB"})
  void templatesSayTheSame(String language) throws IOException {
    Template packed = new TemplateReader(packed(USUAL), language).read();
    Template written = new TemplateReader(TemplateFiles.unpacked(USUAL), language).read();
    assertEquals(written.name(), packed.name());
    assertEquals(written.theme().name(), packed.theme().name());
    assertEquals(written.theme().styles(), packed.theme().styles());
    assertEquals(written.labels(), packed.labels());
    assertEquals(written.appendix(), packed.appendix());
    assertEquals(written.citations(), packed.citations());
    assertEquals(written.problems(), packed.problems());
  }

  @Test
  void languagesThatATemplateDoesNotHaveAreMissedInTheSameWords() throws IOException {
    assertEquals(missed(TemplateFiles.unpacked(USUAL)), missed(packed(USUAL)));
  }

  private static List<Problem> missed(TemplateFiles files) {
    TemplateReader reader = new TemplateReader(files, "ru");
    return assertThrows(ProblemsException.class, reader::read).problems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pakistan-belarus", "mozambique-china"})
  void briefsAreTheSame(String sample) throws IOException {
    Dossier dossier = DossierReader.create().read(Path.of("../samples").resolve(sample)).dossier();
    assertEquals(brief(dossier, TemplateFiles.unpacked(USUAL)), brief(dossier, packed(USUAL)));
  }

  private static String brief(Dossier dossier, TemplateFiles files) throws IOException {
    Template template = new TemplateReader(files, dossier.language()).read();
    return BriefDump.of(
        new Assembler().assemble(dossier, template, Checker.create().check(dossier)).brief());
  }

  @Test
  void whatIsPackedOtherwiseIsReadFromTheFiles() throws IOException {
    PackedWriter other = new PackedWriter();
    other.number(ReadyFiles.FORMAT + 1);
    TemplateFiles files = TemplateFiles.packed(USUAL, other.bytes());
    assertFalse(files.syntax("sections/trade.en.md").isPresent());
    assertTrue(files.text("sections/trade.en.md").isPresent());
  }

  private static String syntax(Template.Section section) {
    StringBuilder dump = new StringBuilder();
    dump(((PebbleTemplateImpl) section.expressions()).getRootNode(), dump);
    return dump.toString();
  }

  /** Everything that a node holds, whoever may see it, except what evaluating it leaves there. */
  private static void dump(Object value, StringBuilder dump) {
    if (value instanceof Collection<?> items) {
      dump.append('[');
      items.forEach(item -> dump(item, dump));
      dump.append(']');
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        dump.append(Array.get(value, i));
      }
    } else if (value == null || !value.getClass().getName().startsWith("io.pebbletemplates.")) {
      dump.append(value).append(' ');
    } else {
      dump.append(value.getClass().getSimpleName()).append('(');
      fields(value.getClass()).forEach(field -> dump(get(field, value), dump));
      dump.append(")\n");
    }
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      for (Field field : one.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Object get(Field field, Object from) {
    try {
      return field.get(from);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
