package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Attache;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.LedgerList;
import org.attache.brief.Note;
import org.attache.brief.PrintedFigures;
import org.attache.brief.TimelineFigure;
import org.attache.chart.ChartPainter;
import org.attache.chart.Drawing;
import org.attache.layout.Composer;
import org.attache.layout.FigureDrawer;
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
