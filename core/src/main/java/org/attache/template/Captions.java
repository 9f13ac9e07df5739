package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Citation;
import org.attache.problem.Location;

/** Reads the words above and below tables, charts and timelines, and numbers them. */
final class Captions {

  private final Assembly assembly;
  private final InlineReader inlines;
  private final MarkdownParser parser;

  Captions(Assembly assembly, InlineReader inlines, MarkdownParser parser) {
    this.assembly = assembly;
    this.inlines = inlines;
    this.parser = parser;
  }

  /** Gives a block its number under its id. */
  void announce(FenceHead head, String prefix, boolean isTable) {
    String id = head.required("id");
    if (id.isEmpty()) {
      return;
    }
    if (!id.startsWith(prefix)) {
      head.report("The id '" + id + "' must begin with '" + prefix + "'");
    } else if (!assembly.targets().addCaption(id, isTable)) {
      head.report("The id '" + id + "' stands twice");
    }
  }

  /**
   * Reads a caption.
   *
   * @param figures the ledger ids of what the block shows, for its source line
   */
  Caption read(FenceHead head, List<String> figures) {
    String id = head.text("id");
    List<List<Inline>> notes = new ArrayList<>();
    head.texts("notes").stream().filter(note -> !note.isBlank()).forEach(n -> notes.add(line(n)));
    String source = head.text("source");
    return new Caption(
        id,
        Math.max(assembly.targets().number(id), 1),
        line(head.required("title")),
        line(head.text("subtitle")),
        notes,
        source.isEmpty() ? sourcesOf(figures) : line(source));
  }

  /** One line of Markdown. */
  List<Inline> line(String markdown) {
    return markdown.isBlank()
        ? List.of()
        : inlines.read(parser.parseLine(markdown), InlineReader.Use.LABEL);
  }

  private List<Inline> sourcesOf(List<String> figures) {
    Map<String, SourcePlace> places = new LinkedHashMap<>();
    figures.forEach(figure -> assembly.figures().places(figure, places));
    Map<String, Citation> works = new LinkedHashMap<>();
    places
        .values()
        .forEach(
            place ->
                works.putIfAbsent(
                    place.source(), new Citation(place.source(), "", Location.NOWHERE)));
    return assembly.references().bare(List.copyOf(works.values()));
  }
}
