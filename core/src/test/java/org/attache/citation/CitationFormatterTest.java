package org.attache.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.brief.ReferenceEntry;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Location;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With {@code -Dgolden.accept=true} the golden texts are rewritten; a person reads the difference.
 */
class CitationFormatterTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "citation");

  @ParameterizedTest
  @CsvSource({
    "notes, en", "notes, ru", "notes, ur",
    "author-date, en", "author-date, ru", "author-date, ur",
    "numeric, en", "numeric, ru", "numeric, ur"
  })
  void wordsEveryTypeOfWorkAsTheGoldenTextSays(String style, String language) throws Exception {
    List<Source> works = new ArrayList<>(SampleWorks.ofEveryType());
    works.addAll(SampleWorks.odd());
    checkGolden(style + "." + language, format(style, language, works));
  }

  @Test
  void wordsWorksInAStyleOfTheUsersOwn() throws Exception {
    List<Source> works = new ArrayList<>(SampleWorks.ofEveryType());
    works.addAll(SampleWorks.odd());
    checkGolden("house.en", format(house(), "en", works));
  }

  @Test
  void raisesNumbersAndSetsNamesInSmallCapitals() throws Exception {
    String style = Files.readString(GOLDEN.resolve("raised.csl"));
    checkGolden("raised.en", format(style, "en", SampleWorks.ofEveryType()));
  }

  private static void checkGolden(String name, FormattedCitations found) throws IOException {
    StringBuilder text = new StringBuilder();
    for (FormattedCitations.Text citation : found.citations()) {
      text.append(InlineMarkup.of(citation.whole())).append('\n');
    }
    text.append('\n');
    for (ReferenceEntry entry : found.entries()) {
      text.append(entry.source()).append(": ");
      text.append(entry.label().isEmpty() ? "" : entry.label() + " ");
      text.append(InlineMarkup.of(entry.content())).append('\n');
    }
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text.toString());
  }

  /** Each work alone, the first two together, and the first again with places. */
  private static FormattedCitations format(String style, String language, List<Source> works)
      throws StyleException {
    List<CitationCluster> citations = new ArrayList<>();
    works.forEach(work -> citations.add(inText(whole(work))));
    citations.add(inText(whole(works.get(0)), whole(works.get(1))));
    String first = works.get(0).id();
    citations.add(inText(new CitedWork(first, List.of("p2"))));
    citations.add(inText(new CitedWork(first, List.of("par4", "par7"))));
    citations.add(inText(new CitedWork(first, List.of("t1"))));
    citations.add(inText(new CitedWork(first, List.of("p2-5")), whole(works.get(2))));
    return formatter(style, language).format(works, citations);
  }

  private static CitationFormatter formatter(String style, String language) throws StyleException {
    return new CitationFormatter(CitationStyle.of(StyleChoice.of(style)), Wording.of(language), "");
  }

  private static CitationCluster inText(CitedWork... works) {
    return new CitationCluster(List.of(works), CitationCluster.IN_TEXT);
  }

  private static CitedWork whole(Source work) {
    return new CitedWork(work.id(), List.of());
  }

  private static String house() throws IOException {
    return Files.readString(GOLDEN.resolve("house.csl"));
  }

  @Test
  void pointsFromEachWorkOfACitationToItsEntry() throws Exception {
    FormattedCitations found = format("author-date", "en", SampleWorks.ofEveryType());
    List<Inline> both = found.citations().get(12).whole();
    assertEquals("(Raza and Nawaz 2021; Akram 2019)", plain(both));
    List<String> targets =
        both.stream()
            .filter(Inline.ReferenceMark.class::isInstance)
            .map(mark -> ((Inline.ReferenceMark) mark).target())
            .toList();
    assertEquals(List.of("ref-article-journal", "ref-book"), targets);
    assertTrue(found.entries().stream().map(ReferenceEntry::id).toList().containsAll(targets));
  }

  @Test
  void tellsWorksOfOneAuthorAndYearApartInTheOrderOfTheList() throws Exception {
    List<Source> works = new ArrayList<>();
    for (String title : List.of("Zeta", "Alpha")) {
      works.add(
          Source.builder(title)
              .type("report")
              .title(title)
              .author(Name.person("Akram", "K."))
              .issued("2024")
              .build());
    }
    FormattedCitations found = format3(works);
    assertEquals(
        List.of("(Akram 2024b)", "(Akram 2024a)"),
        found.citations().stream().map(one -> plain(one.whole())).toList());
    assertEquals(
        List.of("Alpha", "Zeta"), found.entries().stream().map(ReferenceEntry::source).toList());
    assertEquals("Akram\u00a02024b", found.labels().get("Zeta"));
  }

  private static FormattedCitations format3(List<Source> works) throws StyleException {
    List<CitationCluster> citations = works.stream().map(work -> inText(whole(work))).toList();
    return formatter("author-date", "en").format(works, citations);
  }

  @ParameterizedTest
  @ValueSource(strings = {"author-date", "by-author"})
  void listsWorksInTheOrderOfTheAlphabetWhateverTheirCapitals(String name) throws Exception {
    String style =
        name.equals("by-author") ? Files.readString(GOLDEN.resolve("by-author.csl")) : name;
    List<Source> works = new ArrayList<>();
    for (String author : List.of("Zawya", "van Dijk", "Émile", "allAfrica", "Faria", "Akram")) {
      works.add(
          Source.builder(author + " 1")
              .type("report")
              .title("T")
              .author(Name.institution(author))
              .build());
    }
    works.add(
        Source.builder("Akram 0")
            .type("report")
            .title("T")
            .author(Name.institution("Akram"))
            .build());
    List<CitationCluster> citations = works.stream().map(work -> inText(whole(work))).toList();
    assertEquals(
        List.of("Akram 1", "Akram 0", "allAfrica 1", "Émile 1", "Faria 1", "van Dijk 1", "Zawya 1"),
        formatter(style, "en").format(works, citations).entries().stream()
            .map(ReferenceEntry::source)
            .toList());
  }

  @Test
  void dataIsNeverMarkup() throws Exception {
    Source source =
        Source.builder("x")
            .type("webpage")
            .title("<i>a</i> &amp; \uFDD0b\uFDD3 \u0007")
            .author(Name.institution("*c*"))
            .url("javascript:alert(1)")
            .issued("2020")
            .build();
    FormattedCitations found = formatter("author-date", "en").format(List.of(source), List.of());
    assertEquals("*c* (2020). <i>a</i> &amp; b.", plain(found.entries().get(0).content()));
  }

  @Test
  void takesTheLanguageOfItsWordsFromTheDossierIfThatSaysSo() throws Exception {
    CitationStyle style = CitationStyle.of(StyleChoice.of("author-date"));
    Source source =
        Source.builder("x").type("report").title("T").author(Name.person("A", "B")).build();
    List<CitationCluster> citations = List.of(inText(new CitedWork("x", List.of("p2"))));
    FormattedCitations found =
        new CitationFormatter(style, Wording.of("en"), "de").format(List.of(source), citations);
    assertEquals("(A o. D., S. 2)", plain(found.citations().get(0).whole()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "absent.csl",
        "<style/>",
        "<style xmlns='http://purl.org/net/xbiblio/csl'/>",
        "<style xmlns='http://purl.org/net/xbiblio/csl'><citation>",
        "<!DOCTYPE style [<!ENTITY e 'x'>]><style xmlns='http://purl.org/net/xbiblio/csl'/>",
        "<style xmlns='http://purl.org/net/xbiblio/csl'><macro name='a'><text macro='a'/></macro>"
            + "<citation><layout><text macro='a'/></layout></citation></style>",
        "<style xmlns='http://purl.org/net/xbiblio/csl'>"
            + "<citation><layout><text macro='b'/></layout></citation></style>"
      })
  void refusesWhatIsNoStyle(String text) {
    StyleException e =
        assertThrows(
            StyleException.class,
            () -> CitationStyle.of(new StyleChoice(text, new Location("d.yaml", 3, 1))));
    assertEquals("d.yaml", e.at().file());
    assertTrue(!e.getMessage().isBlank() && !e.hint().isBlank());
  }

  @Test
  void refusesMacrosThatWouldNeverEnd() {
    StringBuilder style = new StringBuilder("<style xmlns='http://purl.org/net/xbiblio/csl'>");
    for (int i = 0; i < 30; i++) {
      String next = "<text macro='m" + (i + 1) + "'/>";
      style.append("<macro name='m" + i + "'>" + next + next + "</macro>");
    }
    style.append("<macro name='m30'><text value='x'/></macro>");
    style.append("<citation><layout><text macro='m0'/></layout></citation></style>");
    assertThrows(StyleException.class, () -> CitationStyle.of(StyleChoice.of(style.toString())));
  }

  private static String plain(List<Inline> words) {
    return PlainText.of(words).replace('\u00a0', ' ');
  }
}
