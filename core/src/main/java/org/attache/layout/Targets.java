package org.attache.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.Heading;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.PlainText;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.theme.NotePlace;

/** Finds what links within a brief may lead to. */
final class Targets {

  private Targets() {}

  /** What headings, captions, notes, references and the like are called, by their ids. */
  static Map<String, String> of(Brief brief) {
    Map<String, String> ids = new TreeMap<>();
    add(brief, brief.blocks(), ids);
    if (brief.theme().arrangement().notes() == NotePlace.FOOT) {
      addNotes(brief, ids);
    }
    return ids;
  }

  private static void add(Brief brief, List<Block> blocks, Map<String, String> ids) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        ids.put(heading.id(), PlainText.of(heading.content()));
      } else if (block instanceof Table table) {
        add(brief, Label.TABLE, table.caption(), ids);
      } else if (block instanceof ChartFigure chart) {
        add(brief, Label.FIGURE, chart.caption(), ids);
      } else if (block instanceof TimelineFigure timeline) {
        add(brief, Label.FIGURE, timeline.caption(), ids);
      } else if (block instanceof NoteList) {
        addNotes(brief, ids);
      } else if (block instanceof ReferenceList) {
        brief.references().forEach(entry -> ids.put(entry.id(), PlainText.of(entry.content())));
      } else if (block instanceof LedgerList ledger) {
        ledger.items().forEach(item -> ids.put(item.id(), item.what()));
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> add(brief, item, ids));
      } else if (block instanceof Quotation quotation) {
        add(brief, quotation.blocks(), ids);
      } else if (block instanceof Callout callout) {
        add(brief, callout.blocks(), ids);
      }
    }
  }

  private static void addNotes(Brief brief, Map<String, String> ids) {
    String words = brief.labels().of(Label.NOTE);
    brief.notes().forEach(note -> ids.put(note.id(), words + " " + note.number()));
  }

  private static void add(Brief brief, Label kind, Caption caption, Map<String, String> ids) {
    ids.put(caption.id(), brief.labels().of(kind) + " " + caption.number());
  }
}
