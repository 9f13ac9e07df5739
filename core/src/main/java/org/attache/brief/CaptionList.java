package org.attache.brief;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of figures or of tables with their pages.
 *
 * @param kind what it lists
 */
public record CaptionList(Kind kind) implements Block {

  /** What captions stand over. */
  public enum Kind {
    /** Charts and timelines. */
    FIGURES,
    TABLES
  }

  /** The captions that it lists of those in blocks and in what they hold, in reading order. */
  public List<Caption> listed(List<Block> blocks) {
    List<Caption> captions = new ArrayList<>();
    add(blocks, captions);
    return captions;
  }

  private void add(List<Block> blocks, List<Caption> captions) {
    for (Block block : blocks) {
      if (block instanceof Table table && kind == Kind.TABLES) {
        captions.add(table.caption());
      } else if (block instanceof ChartFigure chart && kind == Kind.FIGURES) {
        captions.add(chart.caption());
      } else if (block instanceof TimelineFigure timeline && kind == Kind.FIGURES) {
        captions.add(timeline.caption());
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> add(item, captions));
      } else if (block instanceof Quotation quotation) {
        add(quotation.blocks(), captions);
      } else if (block instanceof Callout callout) {
        add(callout.blocks(), captions);
      }
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
