package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.StructureText;
import org.attache.pdf.VeraPdf;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that nobody writes on purpose: a file that meets its standards, or a clear problem. */
class HostileDossiersTest {

  private static final Attache FIRST = Attache.create();
  private static final Attache SECOND =
      Attache.builder().pdfProfile(PdfProfile.UA_2_AND_A_4F).build();

  @TempDir Path folder;

  /** Renders a section; both PDFs conform and Word opens; the text of the PDF, joined. */
  private String render(String dossier, String section) throws IOException {
    OwnBrief brief = new OwnBrief(folder, dossier, section);
    byte[] pdf = brief.write(FIRST, Format.PDF);
    VeraPdf.assertConforms(pdf);
    VeraPdf.assertConforms(brief.write(SECOND, Format.PDF), PdfProfile.UA_2_AND_A_4F);
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(brief.write(FIRST, Format.DOCX)))) {
      assertFalse(word.getBodyElements().isEmpty());
    }
    return text(pdf);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return StructureText.of(document)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("'"))
          .map(line -> line.substring(1, line.length() - 1))
          .collect(Collectors.joining());
    }
  }

  private static String cells(int count, String cell) {
    return "| " + (cell + " | ").repeat(count).strip();
  }

  @Test
  void setsAWordOfTenThousandCharacters() throws IOException {
    String word = "abcdefghij".repeat(1000);
    String text = render("", "# Long\n\nBefore " + word + " after.\n");
    assertTrue(text.contains(word), text.length() + " characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "subtitle", "marking"})
  void setsALongWordInTheFront(String key) throws IOException {
    String word = "abcdefghij".repeat(100);
    String dossier = key.equals("title") ? "" : key + ": " + word + "\n";
    render(dossier, "# " + (key.equals("title") ? word : "Section") + "\n\nWords.\n");
  }

  @Test
  void refusesATableOfThreeHundredColumns() {
    String values =
        IntStream.rangeClosed(1, 300).mapToObj(i -> i + ".5 | ").collect(Collectors.joining());
    String table = cells(300, "head") + "\n" + cells(300, "--:") + "\n| " + values + "\n";
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> render("", "# Wide\n\n" + table));
    assertEquals(ProblemCode.TABLE_TOO_LARGE, refused.problems().get(0).code());
  }

  @Test
  void setsATableOfTwoThousandRows() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 2000)
            .mapToObj(i -> "| Row " + i + " | " + i + ".5 |\n")
            .collect(Collectors.joining());
    String text = render("", "# Long\n\n| Name | Value |\n|---|--:|\n" + rows);
    assertTrue(text.contains("Row 2000"), text.length() + " characters");
  }

  @Test
  void setsListsTenDeep() throws IOException {
    String list =
        IntStream.range(0, 10)
            .mapToObj(
                i -> "   ".repeat(i) + (i % 2 == 0 ? "1. " : "-  ") + "Level " + (i + 1) + "\n")
            .collect(Collectors.joining());
    String text = render("", "# Deep\n\n" + list);
    assertTrue(text.contains("Level 10"), text);
  }

  @Test
  void setsBoxesInListsInQuotations() throws IOException {
    render(
        "",
        "# Deep\n\n> - > [!NOTE] *Title*\n>   >\n>   > 1. > > words\n>   >\n>   >    | a |\n>   >    |---|\n>   >    | b |\n");
  }

  @Test
  void leavesEmptySectionsOut() throws IOException {
    String text =
        render(
            "", "# Empty\n\n## Emptier\n\n- \n\n1. \n\n> \n\n| a |\n|---|\n\n# Full\n\nWords.\n");
    assertTrue(text.contains("Words."), text);
  }

  @Test
  void setsNothingAtAll() throws IOException {
    render("", "\n\n");
  }

  @Test
  void setsCombiningMarksAndCharactersWithoutWidth() throws IOException {
    String text =
        render(
            "",
            "# Marks\n\ne\u0301 and "
                + "e\u0301\u0323\u0308"
                + " a\u200Bb a\u200Cb a\u200Db a\u2060b \uFEFFc, soft\u00ADhyphen, \u202Eturned\u202C.\n");
    assertTrue(text.contains("softhyphen, "), text);
  }

  @Test
  void namesTheCharacterThatNoFontHas() {
    OwnBrief brief = new OwnBrief(folder, "", "# Emoji\n\nA tractor \uD83D\uDE9C and words.\n");
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> brief.write(FIRST, Format.PDF));
    Problem only = thrown.problems().get(0);
    assertEquals(ProblemCode.MISSING_GLYPH, only.code());
    assertTrue(only.message().contains("U+1F69C"), only.message());
  }

  @Test
  void setsANoteLongerThanAPage() throws IOException {
    String note = "Words of a note that goes on and on. ".repeat(400);
    String text =
        render(
            "",
            "# Notes\n\nA claim.[^1] Another.[^2]\n\n[^1]: "
                + note
                + "\n[^2]: Short.\n\n```notes\n```\n");
    assertTrue(text.contains("Short."), text.length() + " characters");
  }

  @Test
  void setsACellHigherThanAPage() throws IOException {
    String cell = "Words in a cell that goes on and on. ".repeat(400);
    render("", "# Cell\n\n| a | b |\n|---|---|\n| x | " + cell + " |\n");
  }

  @Test
  void setsThreeHundredNotesInOneParagraph() throws IOException {
    String marks =
        IntStream.range(0, 300).mapToObj(i -> "w[^" + i + "] ").collect(Collectors.joining());
    String notes =
        IntStream.range(0, 300)
            .mapToObj(i -> "[^" + i + "]: Note " + i + ".\n")
            .collect(Collectors.joining());
    render("", "# Notes\n\n" + marks + "\n\n" + notes + "\n```notes\n```\n");
  }

  @Test
  void setsAChartOfManyLongNames() throws IOException {
    String figures =
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    "  - {id: f"
                        + i
                        + ", label: "
                        + "Name".repeat(30)
                        + i
                        + ", value: "
                        + (i % 3 == 0 ? -i : i)
                        + ".5, sources: [s]}\n")
            .collect(Collectors.joining("", "figures:\n", ""));
    StringBuilder section = new StringBuilder("# Charts\n\n");
    for (String type : new String[] {"bar", "column", "line", "area", "stacked-column"}) {
      section.append(
          """
          ```chart
          id: fig-%s
          type: %s
          data: figures
          x: label
          y: value
          title: Many
          ```

          """
              .formatted(type, type));
    }
    render(
        figures + "sources: [{id: s, type: book, title: S, issued: 2020}]\n", section.toString());
  }
}
