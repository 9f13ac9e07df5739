package org.attache.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.LedgerList;
import org.attache.theme.Theme;

/** A document while it is being written: what all its parts need to know of one another. */
final class Draft {

  private final XWPFDocument document;
  private final Brief brief;
  private final Theme theme;
  private final FigurePictures pictures;
  private final Map<String, Integer> pages;
  private final Map<String, String> ledger = new HashMap<>();
  private final Script script;
  private final Targets targets;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Numbering numbering;
  private final Footnotes footnotes;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();

  Draft(XWPFDocument document, Brief brief, FigurePictures pictures, Map<String, Integer> pages) {
    this.document = document;
    this.brief = brief;
    this.theme = brief.theme();
    this.pictures = pictures;
    this.pages = new HashMap<>(PageEstimate.of(brief));
    this.pages.putAll(pages);
    for (Block block : brief.blocks()) {
      if (block instanceof LedgerList list) {
        list.items().forEach(item -> ledger.putIfAbsent(item.figure(), item.id()));
      }
    }
    this.script = Script.of(brief.front());
    this.targets = Targets.of(brief);
    this.numbering = new Numbering(document, brief.theme());
    this.footnotes = new Footnotes(this, brief.notes());
  }

  XWPFDocument document() {
    return document;
  }

  Brief brief() {
    return brief;
  }

  Theme theme() {
    return theme;
  }

  FigurePictures pictures() {
    return pictures;
  }

  /** The page of each heading and caption, by its id, as given or as guessed. */
  Map<String, Integer> pages() {
    return pages;
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

  Targets targets() {
    return targets;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  Numbering numbering() {
    return numbering;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** The headings written so far. */
  List<Heading> headings() {
    return headings;
  }

  /** Leaves something to be done when the body is written. */
  void afterwards(Runnable task) {
    afterwards.add(task);
  }

  /** Does what was left to be done. */
  void finish() {
    afterwards.forEach(Runnable::run);
  }
}
