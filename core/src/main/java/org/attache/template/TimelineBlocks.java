package org.attache.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Caption;
import org.attache.brief.PlainText;
import org.attache.brief.TimelineFigure;
import org.attache.dossier.EdtfDate;

/** Reads {@code timeline} blocks. */
final class TimelineBlocks {

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
    for (Map<?, ?> row : Paths.rows(head, assembly.names())) {
      if (row.get("date") instanceof Printed printed && printed.raw() instanceof EdtfDate date) {
        entries.add(entry(row, date));
        figures.add(assembly.figures().use(printed.figure()));
      }
    }
    Caption caption = captions.read(head, figures);
    if (entries.isEmpty()) {
      head.report("There is nothing to draw");
      return;
    }
    entries.sort(Comparator.comparing(TimelineFigure.Entry::first));
    blocks.add(
        new TimelineFigure(caption, entries, alt.timeline(PlainText.of(caption.title()), entries)));
  }

  private TimelineFigure.Entry entry(Map<?, ?> row, EdtfDate date) {
    boolean isOpen = date.isPeriod() && date.end().isEmpty();
    LocalDate last = isOpen ? assembly.date() : date.latest();
    LocalDate first = date.earliest().equals(LocalDate.MIN) ? last : date.earliest();
    return new TimelineFigure.Entry(
        first,
        last.isBefore(first) ? first : last,
        isOpen,
        assembly.wording().dateShort(date),
        Typography.of(Marks.words(String.valueOf(row.get("title")))),
        assembly.wording().phraseOr("group.event." + row.get("kind"), ""));
  }
}
