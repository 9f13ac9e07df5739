package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.CodeBlock;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {

  @TempDir Path folder;

  private OwnTemplate template(String section) {
    return new OwnTemplate(folder).section("one", section);
  }

  private static String yaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*stars* and _lines_",
        "[x](https://example.org)",
        "<script>alert(1)</script>",
        "| a | b |",
        "{{ title }} {% if x %}",
        "# not a heading",
        "1. not a list",
        "> not a quote",
        "[@nobody] and @fig-none",
        "![x](y)",
        "&amp; &lt;",
        "`code` ~~~ ```",
        "back\\slash",
        "- item",
        "    four spaces"
      })
  void dataNeverBecomeMarkup(String hostile) throws IOException {
    Brief brief = template("{{ subtitle }}").brief("subtitle: " + yaml(hostile) + "\n");
    Paragraph only = assertInstanceOf(Paragraph.class, brief.blocks().get(0));
    assertEquals(1, brief.blocks().size());
    assertEquals(1, only.content().size());
    assertInstanceOf(Inline.Text.class, only.content().get(0));
    assertEquals(hostile.strip(), PlainText.of(only.content()).strip());
  }

  @Test
  void dataStayInTheirCellAndTheirKey() throws IOException {
    Brief brief =
        template(
                """
                ```table
                id: tbl-x
                title: "{{ subtitle }}"
                ---
                | A | B |
                |---|---|
                | {{ subtitle }} | b |
                ```
                """)
            .brief("subtitle: " + yaml("a | \"b\": c\\") + "\n");
    Table table = assertInstanceOf(Table.class, brief.blocks().get(0));
    assertEquals("a | “b”: c\\", PlainText.of(table.caption().title()));
    assertEquals(2, table.rows().get(0).cells().size());
    assertEquals("a | “b”: c\\", PlainText.of(table.rows().get(0).cells().get(0).content()));
  }

  @Test
  void marksCannotBeForged() throws IOException {
    Brief brief =
        template("{{ subtitle }} {{ summary }}")
            .brief("subtitle: \"\\uFDD00\\uFDD1x\\uFDD2\"\nsummary: \"a\\uFDD3\\uFDD2b\"\n");
    Paragraph only = (Paragraph) brief.blocks().get(0);
    assertTrue(only.content().stream().allMatch(Inline.Text.class::isInstance));
    assertEquals("0x ab", PlainText.of(only.content()));
  }

  @Test
  void unknownNamesAreProblemsOnTheirLineInEverySection() throws IOException {
    List<String> problems =
        new OwnTemplate(folder)
            .section("one", "Fine.\n\n{{ nothing }}\n")
            .section("two", "{{ trade.nothing }}\n")
            .section("three", "A\nB\n{{ title | shout }}\n")
            .problems("");
    assertEquals(
        List.of(
            "template-name own/sections/one.md:3 There is no 'nothing'",
            "template-name own/sections/three.md:3 There is no filter 'shout'",
            "template-name own/sections/two.md:1 There is no 'nothing' here"),
        problems);
  }

  @Test
  void brokenSyntaxIsAProblemOnItsLine() throws IOException {
    List<String> problems = template("Fine.\n{% if %}\n").problems("");
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).startsWith("template-syntax own/sections/one.md:2 "), problems.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ title.getClass() }}",
        "{{ title.bytes }}",
        "{{ parties.class }}",
        "{% include 'template.yaml' %}",
        "{{ title | raw }}",
        "{{ range(0, 100000000) }}"
      })
  void nothingOfJavaOrOtherFilesCanBeReached(String attempt) throws IOException {
    assertEquals(1, template(attempt).problems("").size());
  }

  @Test
  void aWrongExpressionInTheDossierPointsIntoTheDossier() throws IOException {
    List<String> problems =
        template("{{ summary }}").problems("summary: |-\n  Fine.\n  {{ nothing }}\n");
    assertEquals(List.of("template-name dossier.yaml:8 There is no 'nothing'"), problems);
  }

  @Test
  void aTextThatPrintsItselfIsAProblem() throws IOException {
    List<String> problems = template("{{ summary }}").problems("summary: \"{{ summary }}\"\n");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("prints itself"), problems.get(0));
  }

  @Test
  void problemsOfTemplatesShowTheirLine() {
    ProblemsException thrown =
        assertThrows(
            ProblemsException.class, () -> template("Fine.\n\n{{ nothing }} here\n").brief(""));
    assertEquals("{{ nothing }} here", thrown.problems().get(0).excerpt());
  }

  @Test
  void aLabelWithoutWordsIsAWarningBesideTheBrief() throws IOException {
    Assembled assembled = template("Fine.\n").withoutLine("cutText:").assembled("");
    assertEquals(
        List.of(ProblemCode.MISSING_LABEL),
        assembled.problems().stream().map(Problem::code).toList());
    assertFalse(assembled.brief().blocks().isEmpty());
  }

  @Test
  void wrongBlocksAreProblemsOnTheirLine() throws IOException {
    List<String> problems =
        template(
                """
                Fine.

                ```chart
                id: fig-x
                type: spiral
                data: nowhere
                x: label
                y: [a]
                title: T
                colour: red
                ```
                """)
            .problems("");
    assertEquals(
        List.of(
            "template-block own/sections/one.md:3 There is no list 'nowhere'",
            "template-block own/sections/one.md:5:7 There is no chart type 'spiral'",
            "template-block own/sections/one.md:10:1 A chart block has no key 'colour'"),
        problems);
  }

  @Test
  void danglingPointersAreProblemsWithTheirPlace() throws IOException {
    List<String> problems =
        template("Fine.\nSee @fig-none [@nobody#p2].\n\n{{ summary }}\n")
            .problems("summary: As @tbl-none shows.\n");
    assertEquals(
        List.of(
            "dangling-cross-reference dossier.yaml:6 Nothing has the id 'tbl-none'",
            "dangling-cross-reference own/sections/one.md:2:5 Nothing has the id 'fig-none'",
            "dangling-source own/sections/one.md:2:16 No source has the id 'nobody'"),
        problems);
  }

  @Test
  void readsCalloutsFootnotesAndCode() throws IOException {
    Brief brief =
        template(
                """
                > [!WARNING] Mind
                > this -- "really".[^1]

                [^1]: A note.

                ```text
                x = 1
                ```
                """)
            .brief("");
    List<Block> blocks = brief.blocks();
    Callout callout = assertInstanceOf(Callout.class, blocks.get(0));
    assertEquals(Callout.Kind.WARNING, callout.kind());
    assertEquals("Mind", PlainText.of(callout.title()));
    Paragraph inside = (Paragraph) callout.blocks().get(0);
    assertEquals("this – “really”.", PlainText.of(inside.content()));
    assertEquals("A note.", PlainText.of(brief.notes().get(0).content()));
    assertEquals("x = 1", assertInstanceOf(CodeBlock.class, blocks.get(1)).text());
  }

  @Test
  void spellsShortFormsOutOnceAndMarksAllOfThem() throws IOException {
    Brief brief =
        template("The SCO met. The SCO met again, not the SCOT.")
            .brief("abbreviations: [{short: SCO, long: Shanghai Cooperation Organisation}]\n");
    Paragraph only = (Paragraph) brief.blocks().get(0);
    assertEquals(
        "The Shanghai Cooperation Organisation (SCO) met. The SCO met again, not the SCOT.",
        PlainText.of(only.content()));
    assertEquals(2, only.content().stream().filter(Inline.Short.class::isInstance).count());
  }

  @Test
  void pointsToFiguresThatComeLater() throws IOException {
    Brief brief =
        template(
                """
                See @tbl-x.

                ```table
                id: tbl-x
                title: T
                columns: [{heading: Name, value: name}]
                data: parties
                ```
                """)
            .brief("");
    Paragraph first = (Paragraph) brief.blocks().get(0);
    assertEquals("See Table\u00a01.", PlainText.of(first.content()));
    Table table = (Table) brief.blocks().get(1);
    assertEquals(2, table.rows().size());
  }

  @Test
  void onlySafeLinksStayLinks() throws IOException {
    Brief brief = template("[a](javascript:x) [b](https://example.org/)").brief("");
    Paragraph only = (Paragraph) brief.blocks().get(0);
    assertEquals(1, only.content().stream().filter(Inline.Link.class::isInstance).count());
  }
}
