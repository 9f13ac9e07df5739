package org.attache.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attache.brief.PlainText;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.dossier.StyleChoice;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

/** A style may say less of a work that was cited before; what it says is CSL 1.0.2, "Position". */
class PositionsTest {

  private static final List<Source> WORKS =
      List.of(work("raza", "On trade"), work("akram", "On embassies"), work("zaidi", "On tea"));

  private static Source work(String author, String title) {
    String capital = author.substring(0, 1).toUpperCase(Locale.ROOT);
    return Source.builder(author)
        .type("book")
        .title(title)
        .author(Name.person(capital + author.substring(1), "A."))
        .build();
  }

  private static CitedWork at(String source, String... locators) {
    return new CitedWork(source, List.of(locators));
  }

  private static CitationCluster note(int number, CitedWork... works) {
    return new CitationCluster(List.of(works), number);
  }

  private static FormattedCitations format(CitationCluster... clusters) throws Exception {
    Path file = Path.of("src", "test", "resources", "citation", "positions.csl");
    CitationStyle style = CitationStyle.of(StyleChoice.of(Files.readString(file)));
    return new CitationFormatter(style, Wording.of("en"), "").format(WORKS, List.of(clusters));
  }

  private static List<String> words(CitationCluster... clusters) throws Exception {
    return format(clusters).citations().stream()
        .map(one -> PlainText.of(one.whole()).replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void saysTheSameInOneWordRightBehindIt() throws Exception {
    assertEquals(
        List.of("Raza, On trade.", "Ibid.", "Ibid., 4.", "Ibid.", "Ibid., 5."),
        words(
            note(1, at("raza")),
            note(2, at("raza")),
            note(3, at("raza", "p4")),
            note(4, at("raza", "p4")),
            note(5, at("raza", "p5"))));
  }

  @Test
  void saysTheWholeWorkInMoreThanOneWordBehindAPlaceInIt() throws Exception {
    assertEquals(
        List.of("Raza, On trade, 4.", "Raza, above."),
        words(note(1, at("raza", "p4")), note(2, at("raza"))));
  }

  @Test
  void neverSaysTheSameBehindSeveralWorks() throws Exception {
    assertEquals(
        List.of("Raza, On trade; Akram, On embassies.", "Akram, above."),
        words(note(1, at("raza"), at("akram")), note(2, at("akram"))));
  }

  @Test
  void namesTheNoteOfWhatWasCitedLongAgo() throws Exception {
    assertEquals(
        List.of(
            "Raza, On trade.",
            "Akram, On embassies.",
            "Zaidi, On tea.",
            "Raza, note 1, 7; Akram, above."),
        words(
            note(1, at("raza")),
            note(2, at("akram")),
            note(3, at("zaidi")),
            note(4, at("raza", "p7"), at("akram"))));
  }

  @Test
  void saysAllOfWhatStandsByItself() throws Exception {
    assertEquals(
        List.of("Raza, On trade.", "Raza, On trade.", "Ibid."),
        words(note(1, at("raza")), note(CitationCluster.ALONE, at("raza")), note(2, at("raza"))));
  }

  @Test
  void saysAllInTheListOfWorks() throws Exception {
    FormattedCitations found = format(note(1, at("raza")), note(2, at("raza")));
    assertEquals(
        List.of("Akram, On embassies.", "Raza, On trade.", "Zaidi, On tea."),
        found.entries().stream().map(entry -> PlainText.of(entry.content())).toList());
  }
}
