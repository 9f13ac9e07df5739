package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Attache;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartSpec;
import org.attache.brief.LedgerList;
import org.attache.brief.Note;
import org.attache.brief.Point;
import org.attache.brief.PrintedFigures;
import org.attache.brief.TimelineFigure;
import org.attache.chart.ChartPainter;
import org.attache.chart.Drawing;
import org.attache.layout.Composer;
import org.attache.layout.FigureDrawer;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.theme.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures in text, headings, captions, tables and notes lead to their lines in the list. */
class LinkedFiguresTest {

  private static final Attache ATTACHE = Attache.create();

  static List<Path> samples() {
    return Samples.all();
  }

  private static Brief brief(Path sample) throws IOException {
    return ATTACHE.inspect(sample).brief();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyListedFigureIsALinkWhereverItIsPrinted(Path sample) throws IOException {
    Brief brief = brief(sample);
    Set<String> listed = new TreeSet<>();
    brief.blocks().stream()
        .filter(LedgerList.class::isInstance)
        .map(LedgerList.class::cast)
        .forEach(list -> list.items().forEach(item -> listed.add(item.figure())));
    assertEquals(List.of(), unlinked(brief, brief, listed));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureIsALinkWhereAllAreListed(Path sample) throws IOException {
    Brief brief = brief(sample);
    Set<String> all = PrintedFigures.of(brief.blocks(), brief.notes());
    assertFalse(all.isEmpty());
    assertEquals(List.of(), unlinked(brief, FigurePages.linked(brief), all));
  }

  /** Labels that two figures share may stand where it cannot be told whose they are. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyLabelOfAPictureLeadsToItsEntry(Path sample) throws IOException {
    Brief brief = brief(sample);
    Brief linked = FigurePages.linked(brief);
    Pages pages = pages(linked);
    Map<String, String> figures = new HashMap<>();
    linked.blocks().stream()
        .filter(LedgerList.class::isInstance)
        .flatMap(list -> ((LedgerList) list).items().stream())
        .forEach(item -> figures.put(item.id(), item.figure()));
    Set<String> reached = new TreeSet<>();
    for (Page page : pages.pages()) {
      for (LinkArea area : page.links()) {
        boolean isOverPicture =
            area.node().kids().stream().allMatch(Node.Clickable.class::isInstance);
        if (isOverPicture && area.target() instanceof LinkArea.Within within) {
          reached.add(figures.getOrDefault(within.id(), within.id()));
          assertFalse(area.words().isBlank());
          assertTrue(area.width() > 0 && area.height() > 0);
        }
      }
    }
    ChartPainter painter = new ChartPainter(brief.theme());
    Locale locale = Locale.forLanguageTag(brief.front().language());
    List<String> missing = new ArrayList<>();
    for (Block block : brief.blocks()) {
      if (block instanceof ChartFigure chart) {
        Drawing drawing =
            painter.paint(
                chart.chart(),
                brief.theme().paper().textWidth(),
                locale,
                brief.front().direction());
        Map<String, Set<String>> labels = new TreeMap<>();
        for (ChartSpec.Series series : chart.chart().series()) {
          for (Point point : series.points()) {
            if (!point.figure().isEmpty()) {
              labels.computeIfAbsent(point.label(), same -> new TreeSet<>()).add(point.figure());
            }
          }
        }
        for (Drawing.Mark mark : drawing.marks()) {
          if (mark instanceof Drawing.Words words) {
            Set<String> meant = labels.getOrDefault(words.text(), Set.of());
            // Where a label is left out, nobody can say which of those with its words was kept.
            long shown =
                drawing.marks().stream().filter(other -> isSaying(other, words.text())).count();
            if (shown >= meant.size() && !reached.containsAll(meant)) {
              missing.add(chart.caption().id() + " " + words.text() + " " + meant);
            }
          }
        }
      }
    }
    assertFalse(reached.isEmpty());
    assertEquals(List.of(), missing);
  }

  private static boolean isSaying(Drawing.Mark mark, String text) {
    return mark instanceof Drawing.Words words && words.text().equals(text);
  }

  private static List<String> unlinked(Brief brief, Brief linked, Set<String> wanted) {
    FigurePages pages = FigurePages.of(linked, pages(linked));
    List<String> unlinked = new ArrayList<>();
    PrintedFigures.read(
        brief.blocks(),
        brief.notes(),
        new PrintedFigures.Reader() {
          private boolean isInNotes;

          @Override
          public void note(Note note) {
            isInNotes = true;
          }

          @Override
          public void figure(String figure, String text, boolean isDrawn) {
            if (wanted.contains(figure)
                && !isDrawn
                && pages.next(figure, isInNotes, "nowhere").isEmpty()) {
              unlinked.add(figure + " printed " + text);
            }
          }
        });
    return unlinked;
  }

  private static Pages pages(Brief brief) {
    ChartPainter painter = new ChartPainter(brief.theme());
    Locale locale = Locale.forLanguageTag(brief.front().language());
    return Composer.create()
        .draft(
            brief,
            new FigureDrawer() {
              @Override
              public Drawing draw(ChartFigure chart, Length width) {
                return painter.paint(chart.chart(), width, locale, brief.front().direction());
              }

              @Override
              public Drawing draw(TimelineFigure timeline, Length width) {
                return painter.paint(timeline, width, locale, brief.front().direction());
              }
            });
  }
}
