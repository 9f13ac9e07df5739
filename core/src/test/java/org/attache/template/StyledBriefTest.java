package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs whose works are cited in other styles than the usual one. */
class StyledBriefTest {

  private static final String SOURCES =
      """
      sources:
        - {id: raza, type: report, title: One, author: [{family: Raza}], issued: 2021}
        - {id: akram, type: report, title: Two, author: [{family: Akram}], issued: 2024}
      """;

  @TempDir private Path folder;

  private Brief brief(String style, String text) throws IOException {
    return new OwnTemplate(folder)
        .section("one", text)
        .brief(SOURCES + "citations: " + style + "\n");
  }

  private static List<String> words(Brief brief) {
    return brief.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> PlainText.of(((Paragraph) block).content()).replace('\u00a0', ' '))
        .toList();
  }

  private static List<String> entries(Brief brief) {
    return brief.references().stream()
        .map(entry -> (entry.label() + " " + PlainText.of(entry.content())).strip())
        .toList();
  }

  @Test
  void aCitationStandsBeforeTheStopThatItFollowsInTheTemplate() throws IOException {
    Brief brief = brief("author-date", "First.[@raza#p2] Second “quote.”[@akram] Why?[@raza]\n");
    assertEquals(
        List.of("First (Raza 2021, p. 2). Second “quote” (Akram 2024). Why? (Raza 2021)"),
        words(brief));
    assertTrue(brief.notes().isEmpty());
  }

  @Test
  void aStopIsTakenFromStressedWordsAndInEveryScript() throws IOException {
    Brief brief = brief("author-date", "**Act now.**[@raza] Then *wait;*[@akram]\n");
    assertEquals(List.of("Act now (Raza 2021). Then wait (Akram 2024);"), words(brief));
    Brief urdu = brief("author-date", "پہلا جملہ۔[@raza] دوسرا،[@akram]\n");
    assertEquals(List.of("پہلا جملہ (Raza 2021)۔ دوسرا (Akram 2024)،"), words(urdu));
  }

  @Test
  void aNumberAndItsPlaceStayOnOneLine() throws IOException {
    Brief brief = brief("numeric", "First.[@raza#p2]\n");
    String words = PlainText.of(((Paragraph) brief.blocks().get(0)).content());
    assertEquals("First [1,\u00a0p.\u00a02].", words);
  }

  @Test
  void aTemplateSaysTheStyleOfItsBriefsAndADossierSaysOtherwise() throws IOException {
    OwnTemplate template =
        new OwnTemplate(folder).section("one", "First.[@raza]\n").citations("numeric");
    assertEquals(List.of("First [1]."), words(template.brief(SOURCES)));
    assertEquals(
        List.of("First (Raza 2021)."), words(template.brief(SOURCES + "citations: author-date\n")));
  }

  @Test
  void aTemplateBringsAStyleOfItsOwnAlong() throws IOException {
    OwnTemplate template =
        new OwnTemplate(folder).section("one", "First.[@raza#p2]\n").citations("house.csl");
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.copy(Path.of("src/test/resources/citation/house.csl"), own.resolve("house.csl"));
    assertEquals(List.of("First ⟨Raza at 2⟩."), words(template.brief(SOURCES)));
  }

  @Test
  void sentencesInARowFromOnePlaceShareTheCitationOfTheLast() throws IOException {
    Brief brief = brief("author-date", "First.[@raza] Second.[@raza]\n\nThird.[@raza]\n");
    assertEquals(List.of("First. Second (Raza 2021).", "Third (Raza 2021)."), words(brief));
  }

  @Test
  void numbersFollowTheOrderInWhichWorksAreCited() throws IOException {
    Brief brief = brief("numeric", "First.[@akram] Second.[@raza; @akram#p3]\n");
    assertEquals(List.of("First [1]. Second [2; 1, p. 3]."), words(brief));
    assertEquals(List.of("[1] Akram (2024). Two.", "[2] Raza (2021). One."), entries(brief));
  }

  @Test
  void everyCitationLeadsToItsEntry() throws IOException {
    Brief brief = brief("author-date", "First.[@akram]\n");
    Inline.ReferenceMark mark =
        ((Paragraph) brief.blocks().get(0))
            .content().stream()
                .filter(Inline.ReferenceMark.class::isInstance)
                .map(Inline.ReferenceMark.class::cast)
                .findFirst()
                .orElseThrow();
    assertEquals("ref-akram", mark.target());
    assertTrue(brief.references().stream().anyMatch(entry -> entry.id().equals(mark.target())));
  }

  @Test
  void takesAStyleOfTheUsersOwn() throws IOException {
    String house = style("src/test/resources/citation/house.csl");
    assertEquals(List.of("First ⟨Raza at 2⟩."), words(brief(house, "First.[@raza#p2]\n")));
  }

  @Test
  void aNoteStyleKeepsItsCitationsInNotes() throws IOException {
    String notes = style("src/main/resources/org/attache/citation/notes.csl");
    Brief brief = brief(notes, "First.[@raza#p2]\n");
    assertEquals(
        "Raza 2021, p. 2.", PlainText.of(brief.notes().get(0).content()).replace('\u00a0', ' '));
  }

  @Test
  void raisedNumbersStandBehindTheStopAsTheMarksOfNotesDo() throws IOException {
    String raised = style("src/test/resources/citation/raised.csl");
    Brief brief = brief(raised, "First.[@raza] Second,[@akram; @raza] third.\n");
    assertEquals(List.of("First.¹ Second,²,¹ third."), words(brief));
  }

  @Test
  void aNoteSaysLessOfWhatTheNoteBeforeItCites() throws IOException {
    String positions = style("src/test/resources/citation/positions.csl");
    Brief brief =
        brief(
            positions,
            "One.[@raza#p2] Two.[@raza#p3] Three.[@akram; @raza] Four.[^own] Five.[@akram]"
                + " Six.[@akram#p9]\n\n[^own]: Words of one's own.\n");
    assertEquals(
        List.of(
            "Raza, One, 2.",
            "Ibid., 3.",
            "Akram, Two; Raza, above.",
            "Words of one’s own.",
            "Akram, above.",
            "Ibid., 9."),
        brief.notes().stream()
            .map(note -> PlainText.of(note.content()).replace('\u00a0', ' '))
            .toList());
  }

  @Test
  void aStyleThatIsNotThereIsAProblemAtItsPlace() throws IOException {
    OwnTemplate template = new OwnTemplate(folder).section("one", "First.[@raza]\n");
    List<String> problems = template.problems(SOURCES + "citations: harvard\n");
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).matches("bad-style .*:9:12 'harvard' is not a citation style"),
        problems.get(0));
  }

  private static String style(String path) throws IOException {
    return "|\n" + Files.readString(Path.of(path)).indent(2);
  }
}
