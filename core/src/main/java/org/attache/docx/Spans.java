package org.attache.docx;

import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Callout;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.LedgerList;
import org.attache.brief.NoteList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.theme.StyleName;

/**
 * Chooses what blocks reach across: tables too wide for upright pages stand on turned ones; boxes,
 * figures, contents and endnotes span all columns, as do tables that are too wide for one. A
 * heading goes with what it stands above.
 *
 * @param draft the document
 * @param setup of its pages
 */
record Spans(Draft draft, PageSetup setup) {

  /** The span of each of the blocks. */
  static Span[] of(List<Block> blocks, Draft draft) {
    Spans spans = new Spans(draft, draft.stationery().setup());
    Span[] found = new Span[blocks.size()];
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean goesWithNext = blocks.get(i) instanceof Heading && i + 1 < blocks.size();
      found[i] = goesWithNext ? found[i + 1] : spans.of(blocks.get(i));
    }
    return found;
  }

  private Span of(Block block) {
    if (block instanceof Table table) {
      return of(table);
    }
    if (block instanceof LedgerList ledger && !ledger.items().isEmpty()) {
      return of(ledger.table(draft.brief().labels()));
    }
    // Word fills the columns of a document's last section one by one and evens out all others.
    boolean isAcross =
        isAcrossColumns(block)
            || block instanceof NoteList && draft.notes().form() == NoteForm.ENDNOTE;
    return setup.columns() > 1 && isAcross ? Span.PAGE : Span.COLUMN;
  }

  private static boolean isAcrossColumns(Block block) {
    return block instanceof FactsBox
        || block instanceof ChartFigure
        || block instanceof TimelineFigure
        || block instanceof Contents
        || block instanceof CaptionList
        || block instanceof Callout callout && callout.kind() == Callout.Kind.KEY_MESSAGES;
  }

  private Span of(Table table) {
    if (fits(table, Span.COLUMN)) {
      return Span.COLUMN;
    }
    boolean isTurnedWider = setup.width(Span.TURNED).compareTo(setup.width(Span.PAGE)) > 0;
    if (isTurnedWider && !fits(table, Span.PAGE)) {
      return Span.TURNED;
    }
    return setup.columns() > 1 ? Span.PAGE : Span.COLUMN;
  }

  private boolean fits(Table table, Span span) {
    double size = draft.theme().style(StyleName.TABLE_TEXT).size().points();
    return ColumnWidths.fits(table, size, setup.width(span).points());
  }
}
