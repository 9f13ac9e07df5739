package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.brief.ReferenceEntry;
import org.attache.citation.CitationCluster;
import org.attache.citation.CitationFormatter;
import org.attache.citation.CitationStyle;
import org.attache.citation.CitedWork;
import org.attache.citation.FormattedCitations;
import org.attache.citation.SampleWorks;
import org.attache.dossier.Citation;
import org.attache.dossier.Source;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Location;
import org.attache.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formatter of the usual style says what the processor says of that style. */
class NotesStyleTest {

  private static final Map<String, Map<String, String>> PHRASES =
      Map.of(
          "en",
          Map.of(),
          "ru",
          Map.of(
              "cite.nodate", "б. г.",
              "cite.etal", "{0} и др.",
              "reference.accessed", "дата обращения {0}",
              "reference.volume", "т. {0}",
              "reference.issue", "№ {0}",
              "locator.p", "с.",
              "locator.p.many", "с.",
              "locator.par", "абз.",
              "locator.par.many", "абз."),
          "ur",
          Map.of(
              "mark.comma", "،",
              "mark.semicolon", "؛",
              "cite.nodate", "بلا تاریخ",
              "cite.etal", "{0} و دیگر",
              "reference.accessed", "رسائی {0}",
              "reference.volume", "جلد {0}",
              "reference.issue", "شمارہ {0}",
              "locator.p", "ص",
              "locator.p.many", "ص",
              "locator.par", "پیرا"));

  private static final Map<String, String> EDITORS =
      Map.of("en", "ed.", "ru", "ред.", "ur", "مدیر");

  private static Wording wording(String language) {
    Map<String, String> phrases = new LinkedHashMap<>(PHRASES.getOrDefault(language, Map.of()));
    String many = language.equals("en") ? "eds" : EDITORS.getOrDefault(language, "");
    phrases.put("reference.editor", EDITORS.getOrDefault(language, ""));
    phrases.put("reference.editor.many", many);
    return Wording.of(language, phrases);
  }

  private static List<Source> works() {
    List<Source> works = new ArrayList<>(SampleWorks.ofEveryType());
    works.addAll(SampleWorks.odd());
    return works;
  }

  private static FormattedCitations processed(Wording wording, List<CitationCluster> citations)
      throws Exception {
    CitationStyle style = CitationStyle.of(StyleChoice.of("notes"));
    return new CitationFormatter(style, wording, "").format(works(), citations);
  }

  private static String plain(List<Inline> words, Wording wording) {
    // The commas within a published work's data are the formatter's; the processor knows one kind.
    return PlainText.of(words).replace(wording.phrase("mark.comma"), ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ur"})
  void listsWorksInTheSameWords(String language) throws Exception {
    Wording wording = wording(language);
    References usual = new References(wording, works());
    works().forEach(work -> usual.cite(work.id()));
    Map<String, String> expected = new LinkedHashMap<>();
    usual.list().forEach(one -> expected.put(one.source(), plain(one.content(), wording)));
    Map<String, String> found = new LinkedHashMap<>();
    for (ReferenceEntry one : processed(wording, List.of()).entries()) {
      found.put(one.source(), plain(one.content(), wording));
    }
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ur"})
  void citesWorksInTheSameWords(String language) throws Exception {
    Wording wording = wording(language);
    References usual = new References(wording, works());
    List<String> expected = new ArrayList<>();
    List<CitationCluster> citations = new ArrayList<>();
    for (Source work : works()) {
      Citation first = new Citation(work.id(), "p2", Location.NOWHERE);
      Citation second = new Citation("book", "par4", Location.NOWHERE);
      List<Citation> cluster = List.of(first, second);
      if (!work.id().equals("book")) {
        expected.add(PlainText.of(usual.cluster(cluster, CitationCluster.IN_TEXT)));
        citations.add(
            new CitationCluster(
                List.of(
                    new CitedWork(work.id(), List.of("p2")),
                    new CitedWork("book", List.of("par4"))),
                CitationCluster.IN_TEXT));
      }
    }
    assertEquals(
        expected,
        processed(wording, citations).citations().stream()
            .map(one -> PlainText.of(one.whole()))
            .toList());
  }
}
