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
      String text = plain(figure.text());
      boolean mayBeDrawn = figure.place().startsWith("Figure");
      if (!mayBeDrawn && !figure.page().isEmpty() && !words.get(figure.page()).contains(text)) {
        absent.add(figure.page() + ": " + figure.text() + " (" + figure.figure() + ")");
      }
    }
    assertFalse(words.isEmpty());
    assertEquals(List.of(), absent);
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
