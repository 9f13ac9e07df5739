package org.attache.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dossier.Source;
import org.attache.wording.Wording;

/** The processor at work on one brief: it remembers what was cited before. */
final class Processor {

  private static final Map<String, CSLLabel> LABELS =
      Map.of(
          "p", CSLLabel.PAGE,
          "par", CSLLabel.PARAGRAPH,
          "s", CSLLabel.SECTION,
          "f", CSLLabel.FIGURE,
          "ch", CSLLabel.CHAPTER,
          "n", CSLLabel.NOTE);

  private final CSL csl;
  private final Wording wording;
  private final Positions positions;
  private final PositionDates answers = new PositionDates();
  private final Map<String, String> names = new HashMap<>();

  Processor(CitationStyle style, Terms terms, Wording wording, List<Source> works, Works known) {
    this.wording = wording;
    this.positions = new Positions(style.nearNoteDistance());
    Map<String, CSLItemData> items = new LinkedHashMap<>();
    for (Source work : works) {
      CSLItemDataBuilder item = known.of(work).citationKey(Integer.toString(items.size()));
      if (style.hasPositions()) {
        answers.addTo(item, work.id());
      }
      items.put(work.id(), item.build());
    }
    String words = terms.xml();
    try {
      this.csl =
          new CSL(
              new Items(items),
              language -> words,
              null,
              style.xml(Punctuation.of(wording)),
              terms.locale().toLanguageTag());
    } catch (IOException e) {
      throw new UncheckedIOException("a style that was read before", e);
    }
    csl.setOutputFormat(new MarkedFormat());
    csl.setConvertLinks(true);
    csl.registerCitationItems(items.keySet());
  }

  /** The ids of the works in the order in which they are listed. */
  List<String> order() {
    return csl.getRegisteredItems().stream().map(CSLItemData::getId).toList();
  }

  /** The next citation. */
  List<MarkedText.Run> cite(CitationCluster cluster) {
    List<CitedWork> works = cluster.works();
    answers.say(positions.next(cluster));
    CSLCitationItem[] items = new CSLCitationItem[works.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = item(works.get(i), i);
    }
    List<Citation> made = csl.makeCitation(new CSLCitation(items));
    answers.say(Map.of());
    return MarkedText.runs(made.get(made.size() - 1).getText());
  }

  /** How a work alone is cited, without what stands around citations. */
  String name(String work) {
    return names.computeIfAbsent(work, this::nameOf);
  }

  private String nameOf(String work) {
    StringBuilder name = new StringBuilder();
    for (MarkedText.Run run : cite(alone(work))) {
      name.append(run.work() == MarkedText.NO_WORK ? "" : run.text());
    }
    return name.toString();
  }

  private static CitationCluster alone(String work) {
    List<CitedWork> works = List.of(new CitedWork(work, List.of()));
    return new CitationCluster(works, CitationCluster.ALONE);
  }

  /** The entry of a work, as {@link MarkedFormat} writes it. */
  String entry(String work) {
    String[] entries = csl.makeBibliography(item -> item.getId().equals(work)).getEntries();
    return entries.length == 0 ? "" : entries[0];
  }

  private CSLCitationItem item(CitedWork work, int index) {
    CSLCitationItemBuilder item =
        new CSLCitationItemBuilder(work.source())
            .prefix(MarkedText.WORK + index + MarkedText.WORK_TEXT);
    Optional<String> label = label(work.locators());
    String rest = "";
    if (label.isPresent()) {
      item.label(LABELS.get(label.get())).locator(places(work.locators(), label.get()));
    } else if (!work.locators().isEmpty()) {
      // What the language of styles has no single word for is said as the brief says it.
      rest = wording.phrase("mark.comma") + " " + wording.locators(work.locators());
    }
    return item.suffix(rest + MarkedText.WORK_END).build();
  }

  /** The label that all places have, if the processor knows it. */
  private static Optional<String> label(List<String> locators) {
    List<String> labels = locators.stream().map(Processor::letters).distinct().toList();
    boolean hasNumbers =
        locators.stream().allMatch(one -> one.substring(letters(one).length()).matches("[0-9–-]+"));
    return labels.size() == 1 && LABELS.containsKey(labels.get(0)) && hasNumbers
        ? Optional.of(labels.get(0))
        : Optional.empty();
  }

  private String places(List<String> locators, String label) {
    List<String> places = new ArrayList<>();
    locators.forEach(one -> places.add(one.substring(label.length()).replace('-', '\u2013')));
    return String.join(wording.phrase("mark.comma") + " ", places);
  }

  private static String letters(String locator) {
    int end = 0;
    while (end < locator.length() && Character.isLetter(locator.charAt(end))) {
      end++;
    }
    return locator.substring(0, end);
  }

  /** The works as the processor asks for them. */
  private record Items(Map<String, CSLItemData> byId) implements ItemDataProvider {

    @Override
    public CSLItemData retrieveItem(String id) {
      CSLItemData item = byId.get(id);
      if (item == null) {
        throw new IllegalArgumentException("no work has the id '" + id + "'");
      }
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return byId.keySet();
    }
  }
}
