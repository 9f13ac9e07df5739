package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.dossier.Citation;
import org.attache.problem.Location;

/** Reads the words above and below tables, charts and timelines, and numbers them. */
final class Captions {

  /** A line of more works than these is read by nobody. */
  private static final int MOST_WORKS = 6;

  private static final int NAMED_OF_MANY = 3;

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
    String flags = flags(head, figures);
    if (!flags.isEmpty()) {
      notes.add(List.of(new Inline.Text(flags)));
    }
    String source = head.text("source");
    return new Caption(
        id,
        Math.max(assembly.targets().number(id), 1),
        line(head.required("title")),
        line(head.text("subtitle")),
        notes,
        source.isEmpty() ? sourcesOf(figures) : line(source));
  }

  /** What to say of the observation flags of what the block shows; empty where there are none. */
  private String flags(FenceHead head, List<String> figures) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (String figure : figures) {
      assembly
          .figures()
          .find(figure)
          .map(assembly.figures()::entry)
          .filter(entry -> !entry.flags().isEmpty())
          .ifPresent(entries::add);
    }
    if (entries.isEmpty()) {
      return "";
    }
    FlagMarks marks = new FlagMarks(assembly.wording());
    return head.kind().equals("table") ? marks.belowTable(entries) : marks.belowChart(entries);
  }

  /** One line of Markdown. */
  List<Inline> line(String markdown) {
    return markdown.isBlank()
        ? List.of()
        : inlines.read(parser.parseLine(markdown), InlineReader.Use.LABEL);
  }

  /** A line of a box of facts. */
  List<Inline> fact(String markdown) {
    return markdown.isBlank()
        ? List.of()
        : inlines.read(parser.parseLine(markdown), InlineReader.Use.FACT);
  }

  /** The works that figures rest on; of many, those that most rest on and how many more. */
  private List<Inline> sourcesOf(List<String> figures) {
    Map<String, Integer> works = new LinkedHashMap<>();
    Set<String> own = new LinkedHashSet<>();
    for (String figure : figures) {
      own.clear();
      assembly.figures().works(figure, own);
      own.forEach(work -> works.merge(work, 1, Integer::sum));
    }
    List<String> named = new ArrayList<>(works.keySet());
    if (named.size() <= MOST_WORKS) {
      return assembly.references().bare(citations(named));
    }
    named.sort((one, other) -> works.getOrDefault(other, 0) - works.getOrDefault(one, 0));
    List<Inline> words =
        new ArrayList<>(assembly.references().bare(citations(named.subList(0, NAMED_OF_MANY))));
    words.add(new Inline.Text(assembly.wording().phrase("mark.semicolon") + " "));
    words.add(assembly.references().more(named.subList(NAMED_OF_MANY, named.size())));
    return words;
  }

  private static List<Citation> citations(List<String> works) {
    List<Citation> bare = new ArrayList<>(works.size());
    works.forEach(work -> bare.add(new Citation(work, "", Location.NOWHERE)));
    return bare;
  }
}
