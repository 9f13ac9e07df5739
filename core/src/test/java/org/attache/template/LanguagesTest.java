package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.PlainText;
import org.attache.brief.Point;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

  private static final String FIGURES =
      """
      figures:
        - {id: tractors, label: Tractors, value: about 12.5, unit: piece, sources: [one]}
        - {id: rice, label: Rice, value: 40, unit: tonne, sources: [one]}
      sources: [{id: one, type: book, title: One, issued: 2020}]
      """;

  @TempDir Path folder;

  private OwnTemplate template(String section) {
    return new OwnTemplate(folder).section("one", section);
  }

  private List<Inline> line(String markdown) throws IOException {
    Brief brief = template(markdown).brief("");
    return assertInstanceOf(Paragraph.class, brief.blocks().get(0)).content();
  }

  @Test
  void marksWordsInAnotherLanguage() throws IOException {
    List<Inline> line = line("The word [*мова* [sic]]{lang=be} means language.");
    Inline.Foreign foreign = assertInstanceOf(Inline.Foreign.class, line.get(1));
    assertEquals("be", foreign.language());
    assertInstanceOf(Inline.Emphasis.class, foreign.content().get(0));
    assertEquals("The word мова [sic] means language.", PlainText.of(line));
  }

  @Test
  void marksSeveralOnOneLine() throws IOException {
    List<Inline> line = line("[один]{lang=ru}, [ایک]{lang=ur}");
    assertEquals("ru", assertInstanceOf(Inline.Foreign.class, line.get(0)).language());
    assertEquals("ur", assertInstanceOf(Inline.Foreign.class, line.get(2)).language());
  }

  @Test
  void leavesOtherBracketsAlone() throws IOException {
    assertEquals(
        "no]{lang=ur} [x]{lang=} [y]{.z}", PlainText.of(line("no]{lang=ur} [x]{lang=} [y]{.z}")));
  }

  @Test
  void runsALineThatIsAllForeignInTheDirectionOfItsLanguage() throws IOException {
    assertEquals(
        Direction.RIGHT_TO_LEFT,
        Direction.of(line("[پاکستان اور بیلاروس]{lang=ur}"), Direction.LEFT_TO_RIGHT));
    assertEquals(
        Direction.LEFT_TO_RIGHT,
        Direction.of(line("Urdu: [پاکستان]{lang=ur}"), Direction.LEFT_TO_RIGHT));
    assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("ur-Latn"));
  }

  @Test
  void setsTheOpeningOfASectionApart() throws IOException {
    Brief brief = template("```lead\nFirst *words*.\n\nSecond.\n```\n\nThird.").brief("");
    List<ParagraphKind> kinds =
        brief.blocks().stream().map(block -> ((Paragraph) block).kind()).toList();
    assertEquals(List.of(ParagraphKind.LEAD, ParagraphKind.LEAD, ParagraphKind.BODY), kinds);
  }

  @Test
  void showsAFenceWithinALongerFence() throws IOException {
    Brief brief = template("````markdown\n```chart\ntype: bar\n```\n````").brief("");
    CodeBlock code = assertInstanceOf(CodeBlock.class, brief.blocks().get(0));
    assertEquals("```chart\ntype: bar\n```", code.text());
  }

  @Test
  void drawsRowsWrittenInTheBlockAndKeepsTheirFigures() throws IOException {
    Brief brief =
        template(
                """
                ```chart
                id: fig-x
                type: bar
                data:
                {% for f in figures %}
                - {what: "{{ f.label }}", much: "{{ f.value | bare }}"}
                {% endfor %}
                - {what: Typed, much: 7}
                x: what
                y: much
                title: Two figures and one that nobody said
                ```
                """)
            .brief(FIGURES);
    ChartFigure chart = assertInstanceOf(ChartFigure.class, brief.blocks().get(0));
    assertEquals(List.of("Tractors", "Rice", "Typed"), chart.chart().categories());
    List<Point> points = chart.chart().series().get(0).points();
    assertEquals("12.5", points.get(0).value().orElseThrow().toPlainString());
    assertEquals("rice.value", points.get(1).figure());
    assertTrue(points.get(2).value().isEmpty());
  }

  @Test
  void refusesDataThatAKindOfChartCannotShow() throws IOException {
    List<String> problems =
        template(
                """
                ```chart
                id: fig-x
                type: scatter
                data: figures
                x: label
                y: value
                title: Across and upwards
                ```
                """)
            .problems(FIGURES);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).contains("A scatter chart needs two series, not 1"), problems.get(0));
  }

  @Test
  void takesPhrasesFromTheTemplate() throws IOException {
    own("words.ur.yaml", "date.shortDay: 'd/M/y'\nsaid.about: 'تقریباً {0}'\n");
    Brief brief = template("{{ figure('tractors') }}").brief("language: ur\n" + FIGURES);
    Paragraph only = assertInstanceOf(Paragraph.class, brief.blocks().get(0));
    assertEquals("تقریباً 12.5", PlainText.of(only.content()));
    assertEquals(Direction.RIGHT_TO_LEFT, brief.front().direction());
  }

  @Test
  void saysOnceThatPhrasesAreNotTranslated() throws IOException {
    Assembled assembled = template("Words.").assembled("language: ur\n");
    List<Problem> found =
        assembled.problems().stream().filter(p -> p.code() == ProblemCode.MISSING_LABEL).toList();
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains("'ur' has no words for"), found.toString());
  }

  @Test
  void refusesPhrasesThatAreNotKnownOrNotPatterns() throws IOException {
    own("words.ur.yaml", "said.abuot: 'x {0}'\nsaid.about: '{x'\n");
    OwnTemplate template = template("Words.");
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> template.brief("language: ur\n"));
    assertEquals(
        List.of(
            "There is no phrase 'said.abuot'", "The phrase 'said.about' is not a pattern: '{x'"),
        thrown.problems().stream().filter(Problem::isError).map(Problem::message).toList());
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own").resolve(name), text);
  }
}
