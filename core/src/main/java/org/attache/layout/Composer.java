package org.attache.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.NoteList;
import org.attache.brief.ReferenceList;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.text.FontBook;
import org.attache.text.Typesetter;
import org.attache.theme.Paper;
import org.attache.theme.StyleName;

/**
 * Turns a brief into finished pages. Safe for use by many threads; keep one, because it remembers
 * fonts and shaped words.
 */
public final class Composer {

  /** A brief does not say which file its words came from; the message quotes them. */
  private static final Location BRIEF = Location.of("brief");

  private final FontBook fonts = new FontBook();

  private Composer() {}

  /** A composer that has read no font yet. */
  public static Composer create() {
    return new Composer();
  }

  /**
   * Composes the pages of a brief in its theme.
   *
   * @throws org.attache.problem.ProblemsException if no font has one of its characters
   */
  public Pages compose(Brief brief, FigureDrawer drawer) {
    Brief whole = withEndMatter(brief);
    Typesetter typesetter = new Typesetter(fonts, whole.theme().fonts());
    Composition composition = new Composition(whole, typesetter, drawer);
    Node document = new Node(Role.DOCUMENT);
    Flow flow = new Flow();
    Room room = new Room(0, composition.textWidth(), document, Frame.NONE, StyleName.BODY);
    new FrontComposer(composition, flow).add(room);
    new BlockComposer(composition, flow, room).addBody(whole.blocks());
    double afterText = composition.style(StyleName.BODY).spaceAfter().points();
    Pagination pagination = Pagination.of(flow, composition.textHeight(), afterText);
    for (Flow.Mark mark : flow.marks()) {
      if (mark.slice() < flow.size()) {
        String label = Furniture.label(pagination.pageOf(mark.slice()));
        composition.setPageLabel(mark.id(), label);
      }
    }
    Map<String, Pages.Destination> destinations = new LinkedHashMap<>();
    List<Page> pages = pages(composition, flow, pagination, destinations);
    reportMissing(composition);
    return new Pages(pages, document, Bookmarks.of(composition.sections()), destinations);
  }

  private static List<Page> pages(
      Composition composition,
      Flow flow,
      Pagination pagination,
      Map<String, Pages.Destination> destinations) {
    Paper paper = composition.paper();
    Placer placer = new Placer(paper, pagination);
    Furniture furniture = new Furniture(composition);
    RunningSections running = RunningSections.of(composition, flow, pagination);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < pagination.pages(); i++) {
      Sheet sheet = new Sheet(i, destinations);
      furniture.putHead(sheet, running.on(i));
      placer.place(i, sheet);
      furniture.putFoot(sheet, pagination.pages());
      pages.add(sheet.page(paper.width(), paper.height(), Furniture.label(i)));
    }
    return pages;
  }

  /** Gives notes and references their headings, and notes a place where the brief has none. */
  private static Brief withEndMatter(Brief brief) {
    List<Block> blocks = new ArrayList<>();
    boolean hasNotes = false;
    boolean isBehindHeading = false;
    for (Block block : brief.blocks()) {
      boolean isNotes = block instanceof NoteList;
      boolean isEmpty =
          isNotes && brief.notes().isEmpty()
              || block instanceof ReferenceList && brief.references().isEmpty();
      if (!isEmpty) {
        if (!isBehindHeading && (isNotes || block instanceof ReferenceList)) {
          blocks.add(heading(brief, isNotes ? Label.NOTES : Label.REFERENCES));
        }
        blocks.add(block);
      }
      hasNotes |= isNotes;
      isBehindHeading = block instanceof Heading;
    }
    if (!hasNotes && !brief.notes().isEmpty()) {
      blocks.add(heading(brief, Label.NOTES));
      blocks.add(new NoteList());
    }
    return new Brief(
        brief.front(),
        brief.theme(),
        brief.labels(),
        blocks,
        brief.notes(),
        brief.references(),
        brief.appendix(),
        brief.ledger(),
        brief.attachments());
  }

  private static Heading heading(Brief brief, Label label) {
    String id = "attache-" + label.name().toLowerCase(Locale.ROOT);
    return new Heading(1, id, List.of(new Inline.Text(brief.labels().of(label))));
  }

  private static void reportMissing(Composition composition) {
    Problems problems = new Problems();
    composition
        .missing()
        .words()
        .forEach(
            (codePoint, words) ->
                problems.add(
                    ProblemCode.MISSING_GLYPH,
                    BRIEF,
                    String.format(
                        Locale.ROOT,
                        "No font of theme '%s' has the character U+%04X, as in '%s'",
                        composition.brief().theme().name(),
                        codePoint,
                        words),
                    "Give the theme a fallback font that has it, or write it otherwise."));
    problems.throwIfErrors();
  }
}
