package org.attache.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Caption;
import org.attache.brief.Inline;
import org.attache.brief.PlainText;
import org.attache.brief.TimelineFigure;
import org.attache.dossier.EdtfDate;

/** Reads {@code timeline} blocks; a long timeline becomes several pictures. */
final class TimelineBlocks {

  /** More would not stand on one page. */
  private static final int MOST_ENTRIES = 20;

  private final Assembly assembly;
  private final Captions captions;
  private final AltText alt;

  TimelineBlocks(Assembly assembly, Captions captions) {
    this.assembly = assembly;
    this.captions = captions;
    this.alt = new AltText(assembly.wording());
  }

  void add(FenceHead head, List<Block> blocks) {
    List<TimelineFigure.Entry> entries = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (Map<?, ?> row : DataRows.of(head, assembly)) {
      if (row.get("date") instanceof Printed printed && printed.raw() instanceof EdtfDate date) {
        String figure = assembly.figures().use(printed.figure());
        entries.add(entry(row, date, figure));
        figures.add(figure);
      }
    }
    Caption caption = captions.read(head, figures);
    if (entries.isEmpty()) {
      head.report("There is nothing to draw");
      return;
    }
    entries.sort((one, other) -> one.first().compareTo(other.first()));
    List<String> groups = entries.stream().map(TimelineFigure.Entry::group).distinct().toList();
    int parts = (entries.size() + MOST_ENTRIES - 1) / MOST_ENTRIES;
    for (int part = 1; part <= parts; part++) {
      List<TimelineFigure.Entry> shown =
          entries.subList((part - 1) * entries.size() / parts, part * entries.size() / parts);
      Caption own = parts == 1 ? caption : part(caption, part, parts);
      String told = alt.timeline(PlainText.of(own.title()), shown);
      blocks.add(new TimelineFigure(own, shown, groups, told));
    }
  }

  /** The caption of one of several pictures that share a number. */
  private Caption part(Caption whole, int part, int parts) {
    List<Inline> subtitle = new ArrayList<>(whole.subtitle());
    String words = assembly.wording().phrase("timeline.part", part, parts);
    subtitle.add(new Inline.Text(subtitle.isEmpty() ? words : ", " + words));
    return new Caption(
        part == 1 ? whole.id() : whole.id() + "-" + part,
        whole.number(),
        whole.title(),
        subtitle,
        part == parts ? whole.notes() : List.of(),
        whole.source());
  }

  private TimelineFigure.Entry entry(Map<?, ?> row, EdtfDate date, String figure) {
    boolean isOpen = date.isPeriod() && date.end().isEmpty();
    LocalDate last = isOpen ? assembly.date() : date.latest();
    LocalDate first = date.earliest().equals(LocalDate.MIN) ? last : date.earliest();
    return new TimelineFigure.Entry(
        first,
        last.isBefore(first) ? first : last,
        isOpen,
        assembly.wording().dateShort(date),
        Typography.of(Marks.words(String.valueOf(row.get("title")))),
        assembly.wording().phraseOr("group.event." + row.get("kind"), ""),
        figure);
  }
}
