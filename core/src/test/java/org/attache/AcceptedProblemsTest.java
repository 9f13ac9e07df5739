package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attache.brief.Brief;
import org.attache.brief.Remark;
import org.attache.dossier.Dossier;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Party;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dossier accepts is told to readers with its reason, and bothers nobody else. */
class AcceptedProblemsTest {

  private static final Attache ATTACHE = Attache.create();
  private static final Path CASE = Path.of("src", "test", "resources", "rulings", "accepted");

  @TempDir private Path folder;

  @Test
  void standInTheDataNotesWithTheirReasons() throws IOException {
    String text = text(ATTACHE.inspect(CASE).brief());
    assertTrue(text.contains("Four points are known and accepted:"), text);
    assertTrue(text.contains("names no source. Accepted: Known to the desk."), text);
    assertTrue(text.contains("leaves three points open"), text);
  }

  @Test
  void standAmongTheOpenPointsOnceTheProblemIsGone() throws IOException {
    String text = text(ATTACHE.inspect(CASE.resolveSibling("stale")).brief());
    assertTrue(text.contains("There is no problem ‘no-source’ about ‘relations’ to accept."), text);
    assertTrue(text.contains("There is no problem ‘missing-label’ to accept."), text);
    assertFalse(text.contains("Was put right since."), text);
  }

  @Test
  void raiseNoRemark() throws IOException {
    List<String> remarks =
        ATTACHE.inspect(CASE).brief().remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.PROBLEM)
            .map(remark -> String.join(" ", remark.paragraphs()))
            .toList();
    assertEquals(3, remarks.size(), remarks.toString());
    assertTrue(
        remarks.stream().noneMatch(words -> words.contains("'relations'")), remarks.toString());
  }

  @Test
  void standThereEvenIfOnlyMakingTheBriefShowsThem() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/sections")).getParent();
    Path builtIn = Path.of("..", "templates", "policy-brief");
    Files.copy(builtIn.resolve("theme.yaml"), own.resolve("theme.yaml"));
    Files.copy(builtIn.resolve("sections/data-notes.en.md"), own.resolve("sections/data-notes.md"));
    Files.writeString(
        own.resolve("template.yaml"), "name: own\ntheme: theme.yaml\nsections: [data-notes]\n");
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "attache: 1\ntemplate: own\ntitle: T\ndate: 2024-02-03\nparties: [PAK, BLR]\n"
            + "problems:\n  accept:\n    - {code: missing-label, because: Nobody prints them}\n");
    Inspection inspection = ATTACHE.inspect(folder);
    assertTrue(inspection.problems().stream().allMatch(Problem::isAccepted));
    assertTrue(text(inspection.brief()).contains("Accepted: Nobody prints them."));
  }

  @Test
  void areThoseOfDossiersBuiltInPrograms() throws IOException {
    Dossier dossier =
        Dossier.builder("T")
            .date("2024-02-03")
            .party(Party.state("PAK"))
            .party(Party.state("BLR"))
            .event(
                Event.builder("relations")
                    .date("1994-02-03")
                    .kind(EventKind.RELATIONS)
                    .title("Relations")
                    .build())
            .severity(ProblemCode.NO_SOURCE, Severity.ERROR)
            .accept(ProblemCode.NO_SOURCE, "relations", "Known to the desk")
            .build();
    assertTrue(text(ATTACHE.assemble(dossier)).contains("Accepted: Known to the desk."));
  }

  @Test
  void stayAcceptedWhereWarningsAreErrors() throws IOException {
    Inspection strict = ATTACHE.inspect(CASE).strict();
    assertFalse(strict.found().isPresent());
    assertEquals(3, strict.problems().stream().filter(Problem::isError).count());
    assertEquals(4, strict.problems().stream().filter(Problem::isAccepted).count());
  }

  /** The words of the brief as they stand in a Word document. */
  private static String text(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ATTACHE.write(brief, Format.DOCX, out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }
}
