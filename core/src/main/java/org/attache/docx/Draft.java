package org.attache.docx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.LedgerList;
import org.attache.ooxml.Relations;
import org.attache.theme.Length;
import org.attache.theme.Theme;

/** A document while it is being written: what all its parts need to know of one another. */
final class Draft {

  private final Brief brief;
  private final FigurePictures pictures;
  private final Map<String, Integer> pages;
  private final Map<String, String> ledger = new HashMap<>();
  private final Script script;
  private final Targets targets;
  private final Story body;
  private final Stationery stationery;
  private final Enclosures enclosures;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Comments comments;
  private final Notes notes;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Span> sections = new ArrayList<>();

  /**
   * A draft without text.
   *
   * @param pages the page of each heading and caption, by its id, as far as known
   * @param moment the document's date
   */
  Draft(Brief brief, Supplies supplies, Map<String, Integer> pages, Instant moment) {
    this.brief = brief;
    this.pictures = supplies.pictures();
    this.pages = new HashMap<>(PageEstimate.of(brief));
    this.pages.putAll(pages);
    for (Block block : brief.blocks()) {
      if (block instanceof LedgerList list) {
        list.items().forEach(item -> ledger.putIfAbsent(item.figure(), item.id()));
      }
    }
    this.script = Script.of(brief.front());
    this.targets = Targets.of(brief);
    Relations relations = new Relations();
    this.stationery = Stationery.of(brief, lastPage(), relations, supplies.references());
    this.body = Story.of(Story.Kind.BODY, "w:document", script, stationery.styles(), relations);
    this.enclosures = new Enclosures(relations);
    this.comments = new Comments(brief.remarks(), moment, script, stationery.styles());
    this.notes = Notes.of(this);
  }

  /** As many as the last heading's page says; Word counts anew when it opens the document. */
  private int lastPage() {
    return pages.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  Brief brief() {
    return brief;
  }

  Theme theme() {
    return stationery.theme();
  }

  FigurePictures pictures() {
    return pictures;
  }

  /** The page of a heading or caption as printed. */
  String page(String target) {
    return Integer.toString(pages.getOrDefault(target, 1));
  }

  /** The targets of the figures that the brief says the origin of, by their ledger ids. */
  Map<String, String> ledger() {
    return ledger;
  }

  Script script() {
    return script;
  }

  StyleIds styles() {
    return stationery.styles();
  }

  Targets targets() {
    return targets;
  }

  /** The main text. */
  Story body() {
    return body;
  }

  Stationery stationery() {
    return stationery;
  }

  Enclosures enclosures() {
    return enclosures;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  Comments comments() {
    return comments;
  }

  Notes notes() {
    return notes;
  }

  /** The headings written so far. */
  List<Heading> headings() {
    return headings;
  }

  /** Width of what reaches across so much. */
  Length width(Span span) {
    return stationery.setup().width(span);
  }

  /** Writes what the section is like that ends here. */
  Consumer<Story> ending(Span span) {
    return story -> {
      boolean isFirst = sections.isEmpty();
      boolean isTurned = span == Span.TURNED;
      boolean isContinuous =
          !isFirst && !isTurned && sections.get(sections.size() - 1) != Span.TURNED;
      sections.add(span);
      Section section = new Section(isFirst, isContinuous, span, notes.form());
      story.write(xml -> stationery.section(section, xml));
    };
  }
}
