package org.attache.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.Inline;
import org.attache.brief.ReferenceEntry;
import org.attache.dossier.Source;
import org.attache.wording.Wording;

/**
 * Words the citations and the list of works of one brief.
 *
 * <pre>{@code
 * CitationFormatter formatter = new CitationFormatter(style, wording, "");
 * FormattedCitations formatted = formatter.format(works, citations);
 * }</pre>
 */
public final class CitationFormatter {

  private final CitationStyle style;
  private final Wording wording;
  private final String locale;

  /**
   * For a style and the language of a brief.
   *
   * @param locale BCP 47 tag of the language of the style's words; empty for the style's own, else
   *     the brief's
   */
  public CitationFormatter(CitationStyle style, Wording wording, String locale) {
    this.style = style;
    this.wording = wording;
    this.locale = locale.isEmpty() ? style.locale() : locale;
  }

  /**
   * All citations of a brief.
   *
   * @param works those to be listed, in the order in which they are cited first
   * @param citations in the order in which they stand
   * @throws StyleException if the processor cannot work with the style
   */
  public FormattedCitations format(List<Source> works, List<CitationCluster> citations)
      throws StyleException {
    try {
      Map<String, Integer> notes = Positions.firstNotes(citations);
      Processor bare = processor(works, new Works(wording, Map.of(), notes));
      Map<String, String> letters = style.hasYearLetters() ? YearLetters.of(bare) : Map.of();
      Map<String, String> labels =
          labels(
              letters.isEmpty() ? bare : processor(works, new Works(wording, letters, notes)),
              works);
      // A processor remembers what it cited: for the brief's own citations it must be a fresh one.
      Processor processor = processor(works, new Works(wording, letters, notes));
      List<FormattedCitations.Text> texts = new ArrayList<>();
      citations.forEach(citation -> texts.add(text(processor, citation)));
      return new FormattedCitations(texts, labels, entries(processor, works));
    } catch (RuntimeException e) {
      // The processor has no exception of its own for a style that it cannot work with.
      throw new StyleException(
          style.at(),
          "The citation style cannot be worked with: " + e.getMessage(),
          "Take the file anew from where you have it, or choose another style.");
    }
  }

  private Processor processor(List<Source> works, Works known) {
    Terms terms =
        locale.isEmpty() || isBriefs(locale)
            ? Terms.of(wording)
            : Terms.of(Locale.forLanguageTag(locale));
    return new Processor(style, terms, wording, works, known);
  }

  private boolean isBriefs(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals(wording.locale().getLanguage());
  }

  private static Map<String, String> labels(Processor processor, List<Source> works) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Source work : works) {
      String label = processor.name(work.id());
      // A number says nothing in a sentence.
      if (label.codePoints().anyMatch(Character::isLetter)) {
        labels.put(work.id(), label);
      }
    }
    return labels;
  }

  private FormattedCitations.Text text(Processor processor, CitationCluster citation) {
    List<MarkedText.Run> runs = processor.cite(citation);
    return new FormattedCitations.Text(
        inlines(runs, citation.works()), inlines(withoutAffixes(runs), citation.works()));
  }

  private static List<MarkedText.Run> withoutAffixes(List<MarkedText.Run> runs) {
    int from = 0;
    int to = runs.size();
    while (from < to && runs.get(from).work() == MarkedText.NO_WORK) {
      from++;
    }
    while (to > from && runs.get(to - 1).work() == MarkedText.NO_WORK) {
      to--;
    }
    return runs.subList(from, to);
  }

  private List<Inline> inlines(List<MarkedText.Run> runs, List<CitedWork> citation) {
    List<Inline> words = new ArrayList<>();
    for (MarkedText.Run run : runs) {
      boolean isPointer = run.work() != MarkedText.NO_WORK && style.hasBibliography();
      Inline text =
          isPointer
              ? new Inline.ReferenceMark(id(citation.get(run.work()).source()), run.text())
              : new Inline.Text(run.text());
      words.add(run.inline(text));
    }
    return words;
  }

  private List<ReferenceEntry> entries(Processor processor, List<Source> works) {
    List<ReferenceEntry> entries = new ArrayList<>();
    if (!style.hasBibliography()) {
      return entries;
    }
    Map<String, Source> byId = new LinkedHashMap<>();
    works.forEach(work -> byId.put(work.id(), work));
    EntryText entry = new EntryText(wording.locale());
    for (String work : processor.order()) {
      String marked = processor.entry(work);
      int end = marked.indexOf(MarkedText.LABEL_END);
      String label = end < 0 ? "" : EntryText.plain(MarkedText.runs(marked.substring(0, end)));
      List<MarkedText.Run> runs = MarkedText.runs(marked.substring(end + 1).stripLeading());
      entries.add(new ReferenceEntry(work, id(work), label, entry.of(byId.get(work), runs)));
    }
    return entries;
  }

  private static String id(String source) {
    return "ref-" + source;
  }
}
