package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.Attache;
import org.attache.Format;
import org.attache.Inspection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page of the samples' PDF prints goes back to sources. */
class TracedPagesTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Attache ATTACHE = Attache.create();

  @ParameterizedTest
  @ValueSource(strings = {"pakistan-belarus", "gallery", "gallery-ur"})
  void everyFigureOnEveryPageEndsInASource(String sample) throws IOException {
    Traces traces = ATTACHE.trace(inspection(sample));
    List<String> lost = new ArrayList<>();
    int found = 0;
    for (String page : traces.pages()) {
      for (Occurrence figure : traces.onPage(page)) {
        found++;
        if (!traces.trace(figure.figure()).endsInSources()) {
          lost.add(page + ": " + figure.text() + " (" + figure.figure() + ")");
        }
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(found > 10, sample + ": " + found);
  }

  /** The words are read off the file's own pages; charts letter only some of their points. */
  @ParameterizedTest
  @ValueSource(strings = {"pakistan-belarus", "gallery"})
  void printsEveryFigureOnThePageThatItsTraceNames(String sample) throws IOException {
    Inspection inspection = inspection(sample);
    Map<String, String> words = words(inspection);
    List<String> absent = new ArrayList<>();
    for (Occurrence figure : ATTACHE.trace(inspection).figures()) {
      boolean mayBeDrawn = figure.place().startsWith("Figure");
      if (!mayBeDrawn && !figure.page().isEmpty() && !isOn(figure, words)) {
        absent.add(figure.page() + ": " + figure.text() + " (" + figure.figure() + ")");
      }
    }
    assertFalse(words.isEmpty());
    assertEquals(List.of(), absent);
  }

  /** Whether a page has the words of a figure, or begins them where the next one ends them. */
  private static boolean isOn(Occurrence figure, Map<String, String> words) {
    String page = words.get(figure.page());
    String next = words.getOrDefault(Integer.toString(Integer.parseInt(figure.page()) + 1), "");
    String text = figure.text();
    boolean isOn = page.contains(plain(text));
    for (int at = text.indexOf(' '); at > 0 && !isOn; at = text.indexOf(' ', at + 1)) {
      isOn =
          page.contains(plain(text.substring(0, at))) && next.contains(plain(text.substring(at)));
    }
    return isOn;
  }

  private static Inspection inspection(String sample) throws IOException {
    return ATTACHE.inspect(SAMPLES.resolve(sample));
  }

  /** The words of each page by its label. */
  private static Map<String, String> words(Inspection inspection) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ATTACHE.write(inspection.brief(), Format.PDF, pdf);
    Map<String, String> words = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int page = 0; page < labels.length; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        words.put(labels[page], plain(stripper.getText(document)));
      }
    }
    return words;
  }

  /** Without blanks and hyphens, which lines break at. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\u00ad\\u2010\\u2060-]+", "");
  }
}
