package org.attache.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.ChartFigure;
import org.attache.brief.Heading;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;

/** Finds what links within a brief may lead to. */
final class Targets {

  private Targets() {}

  /** The ids of headings, captions, notes and references that will be on a page. */
  static Set<String> of(Brief brief) {
    Set<String> ids = new TreeSet<>();
    add(brief, brief.blocks(), ids);
    return ids;
  }

  private static void add(Brief brief, List<Block> blocks, Set<String> ids) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        ids.add(heading.id());
      } else if (block instanceof Table table) {
        ids.add(table.caption().id());
      } else if (block instanceof ChartFigure chart) {
        ids.add(chart.caption().id());
      } else if (block instanceof TimelineFigure timeline) {
        ids.add(timeline.caption().id());
      } else if (block instanceof NoteList) {
        brief.notes().forEach(note -> ids.add(note.id()));
      } else if (block instanceof ReferenceList) {
        brief.references().forEach(entry -> ids.add(entry.id()));
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> add(brief, item, ids));
      } else if (block instanceof Quotation quotation) {
        add(brief, quotation.blocks(), ids);
      } else if (block instanceof Callout callout) {
        add(brief, callout.blocks(), ids);
      }
    }
  }
}
