package org.attache.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.attache.brief.Brief;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.text.FontBook;
import org.attache.text.Typesetter;
import org.attache.theme.Fonts;
import org.attache.theme.Paper;
import org.attache.theme.StyleName;
import org.jspecify.annotations.Nullable;

/**
 * Turns a brief into finished pages. Safe for use by many threads; keep one, because it remembers
 * fonts and shaped words.
 */
public final class Composer {

  /** A brief does not say which file its words came from; the message quotes them. */
  static final Location BRIEF = Location.of("brief");

  private static final int MOST_PASSES = 6;

  private final FontBook fonts = new FontBook();
  private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

  /** What sets the texts of the theme used last: most programs have one. */
  private record Kept(Fonts fonts, Typesetter typesetter) {}

  private Composer() {}

  /** A composer that has read no font yet. */
  public static Composer create() {
    return new Composer();
  }

  /**
   * Composes the pages of a brief in its theme.
   *
   * @throws ProblemsException if no font has one of its characters, or a table is too large to be
   *     read
   */
  public Pages compose(Brief brief, FigureDrawer drawer) {
    Pages pages = draft(brief, drawer);
    if (!pages.problems().isEmpty()) {
      throw new ProblemsException(pages.problems());
    }
    return pages;
  }

  /** Composes pages that are good for measuring even where a font lacks a character. */
  public Pages draft(Brief brief, FigureDrawer drawer) {
    Brief whole = EndMatter.in(brief);
    FigureDrawer remembered = new RememberedDrawings(drawer);
    PageLabels labels = new PageLabels();
    Pages pages = compose(whole, remembered, labels);
    // Page numbers in running text are known one pass later; others may move them once more.
    for (int pass = 1; pass < MOST_PASSES && !labels.areTrue(); pass++) {
      labels = labels.next();
      pages = compose(whole, remembered, labels);
    }
    return pages;
  }

  private Pages compose(Brief whole, FigureDrawer drawer, PageLabels labels) {
    Typesetter typesetter = typesetter(whole.theme().fonts());
    Composition composition = new Composition(whole, typesetter, drawer, labels);
    Node document = new Node(Role.DOCUMENT);
    Flow flow = new Flow(composition.rhythm());
    Room room = new Room(0, composition.textWidth(), document, Frame.NONE, StyleName.BODY);
    Across.of(composition, flow, Span.PAGE)
        .add(room, page -> new FrontComposer(composition, flow).add(page));
    new BlockComposer(composition, flow, room).addBody(whole.blocks());
    double afterText = composition.style(StyleName.BODY).spaceAfter().points();
    Pagination pagination = Pagination.of(flow, composition.form(), afterText);
    for (Flow.Mark mark : flow.marks()) {
      if (mark.slice() < flow.size()) {
        String label = Furniture.label(pagination.pageOf(mark.slice()));
        composition.setPageLabel(mark.id(), label);
      }
    }
    Map<String, Pages.Destination> destinations = new LinkedHashMap<>();
    List<Page> pages = pages(composition, flow, pagination, destinations);
    return new Pages(
        pages, document, Bookmarks.of(composition.sections()), destinations, problems(composition));
  }

  private Typesetter typesetter(Fonts wanted) {
    Kept kept = last.get();
    if (kept == null || kept.fonts() != wanted) {
      kept = new Kept(wanted, new Typesetter(fonts, wanted));
      last.set(kept);
    }
    return kept.typesetter();
  }

  private static List<Page> pages(
      Composition composition,
      Flow flow,
      Pagination pagination,
      Map<String, Pages.Destination> destinations) {
    Placer placer = new Placer(composition.form(), pagination, composition.footnotes().rule());
    Furniture furniture = new Furniture(composition);
    RunningSections running = RunningSections.of(composition, flow, pagination);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < pagination.pages(); i++) {
      Paper paper = composition.form().paper(pagination.span(i));
      Sheet sheet = new Sheet(i, destinations);
      furniture.putHead(sheet, paper, running.on(i));
      placer.place(i, sheet);
      furniture.putFoot(sheet, paper, pagination.pages());
      pages.add(sheet.page(paper.width(), paper.height(), Furniture.label(i)));
    }
    return pages;
  }

  private static List<Problem> problems(Composition composition) {
    Problems problems = composition.problems();
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
    return problems.list();
  }
}
