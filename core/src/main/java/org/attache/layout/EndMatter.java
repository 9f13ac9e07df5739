package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.brief.NoteList;
import org.attache.brief.ReferenceList;
import org.attache.theme.NotePlace;

/**
 * Gives notes and references their headings, and notes a place where the brief has none. Where
 * notes stand at the foot of pages, their list goes, and a heading that has nothing else below it.
 */
final class EndMatter {

  private final Brief brief;
  private final boolean isAtFoot;

  private EndMatter(Brief brief) {
    this.brief = brief;
    this.isAtFoot = brief.theme().arrangement().notes() == NotePlace.FOOT;
  }

  /** The brief with what it ends with. */
  static Brief in(Brief brief) {
    EndMatter matter = new EndMatter(brief);
    return new Brief(
        brief.front(),
        brief.theme(),
        brief.labels(),
        matter.isAtFoot ? matter.withoutNotes() : matter.withHeadings(brief.blocks(), true),
        brief.notes(),
        brief.references(),
        brief.appendix(),
        brief.ledger(),
        brief.attachments(),
        brief.remarks());
  }

  private List<Block> withoutNotes() {
    List<Block> kept = new ArrayList<>();
    List<Block> blocks = brief.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean isNotes = blocks.get(i) instanceof NoteList;
      boolean isForNotes =
          blocks.get(i) instanceof Heading heading
              && i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof NoteList
              && isEndOf(heading, i + 2);
      if (!isNotes && !isForNotes) {
        kept.add(blocks.get(i));
      }
    }
    return withHeadings(kept, false);
  }

  private boolean isEndOf(Heading heading, int index) {
    return index == brief.blocks().size()
        || brief.blocks().get(index) instanceof Heading next && next.level() <= heading.level();
  }

  private List<Block> withHeadings(List<Block> all, boolean needsNotes) {
    List<Block> blocks = new ArrayList<>();
    boolean hasNotes = false;
    boolean isBehindHeading = false;
    for (Block block : all) {
      boolean isNotes = block instanceof NoteList;
      boolean isEmpty =
          isNotes && brief.notes().isEmpty()
              || block instanceof ReferenceList && brief.references().isEmpty()
              || block instanceof LedgerList ledger && ledger.items().isEmpty();
      if (!isEmpty) {
        if (!isBehindHeading && isNotes) {
          blocks.add(heading(Label.NOTES));
        } else if (!isBehindHeading && block instanceof ReferenceList) {
          blocks.add(heading(Label.REFERENCES));
        } else if (!isBehindHeading && block instanceof LedgerList) {
          blocks.add(heading(Label.LEDGER));
        }
        blocks.add(block);
      }
      hasNotes |= isNotes;
      isBehindHeading = block instanceof Heading;
    }
    if (needsNotes && !hasNotes && !brief.notes().isEmpty()) {
      blocks.add(heading(Label.NOTES));
      blocks.add(new NoteList());
    }
    return blocks;
  }

  private Heading heading(Label label) {
    String id = "attache-" + label.name().toLowerCase(Locale.ROOT);
    return new Heading(1, id, List.of(new Inline.Text(brief.labels().of(label))));
  }
}
