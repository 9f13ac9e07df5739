package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;

/** Mock slices: each notes where it was put. */
class PaginationTest {

  private final Flow flow = new Flow();
  private final List<String> put = new ArrayList<>();

  private void lines(String name, int count) {
    for (int i = 1; i <= count; i++) {
      slice(name + i, 10, Frame.NONE);
    }
  }

  private void slice(String name, double height, Frame frame) {
    flow.add(
        height,
        0,
        frame,
        (sheet, x, y) -> put.add(name + "@" + sheet.page() + ":" + Math.round(y)));
  }

  private void figure(double height) {
    flow.space(5);
    flow.beginFloat();
    slice("figure", height, Frame.NONE);
    flow.endFloat();
    flow.space(5);
  }

  private Pagination paginate() {
    Length side = Length.pt(20);
    Paper paper = new Paper(Length.pt(200), Length.pt(140), side, side, side, side);
    PageForm form = new PageForm(paper, paper.turned(), 1, 0, false);
    Pagination pagination = Pagination.of(flow, form, 5);
    Placer placer =
        new Placer(
            form,
            pagination,
            (sheet, x, y) -> put.add("rule@" + sheet.page() + ":" + Math.round(y)));
    for (int i = 0; i < pagination.pages(); i++) {
      placer.place(i, new Sheet(i, new java.util.LinkedHashMap<>()));
    }
    return pagination;
  }

  @Test
  void placesSlicesBelowEachOther() {
    lines("a", 3);
    flow.space(7);
    lines("b", 1);
    paginate();
    assertEquals(List.of("a1@0:20", "a2@0:30", "a3@0:40", "b1@0:57"), put);
  }

  @Test
  void textGoesOnBeforeAFigureThatDoesNotFit() {
    lines("a", 6);
    figure(60);
    lines("b", 6);
    paginate();
    assertTrue(put.contains("b1@0:85"), put.toString());
    assertTrue(put.contains("figure@1:20"), put.toString());
    assertTrue(put.contains("b4@1:85"), put.toString());
    assertEquals(13, put.size());
  }

  @Test
  void aFigureThatFitsStaysWhereItIs() {
    lines("a", 2);
    figure(60);
    lines("b", 1);
    paginate();
    assertEquals("figure@0:45", put.get(2));
  }

  @Test
  void aFigureStaysBeforeTheNextSectionWhereTheGapIsSmall() {
    lines("a", 9);
    figure(60);
    section("h", 1);
    paginate();
    assertTrue(put.contains("figure@1:20"), put.toString());
    assertTrue(put.contains("h0@1:85"), put.toString());
  }

  @Test
  void aLargeGapIsFilledWithTheBeginningOfTheNextSection() {
    lines("a", 4);
    figure(60);
    section("h", 8);
    paginate();
    assertTrue(put.contains("h0@0:65"), put.toString());
    assertTrue(put.contains("figure@1:20"), put.toString());
  }

  @Test
  void noFigureMovesBehindTwoSections() {
    lines("a", 4);
    figure(60);
    section("h", 1);
    section("i", 8);
    paginate();
    assertTrue(put.contains("h0@0:65"), put.toString());
    assertTrue(put.indexOf("figure@1:20") < put.indexOf("i0@1:85"), put.toString());
  }

  @Test
  void figuresMoveTogetherAndKeepTheirOrder() {
    lines("a", 5);
    figure(50);
    figure(30);
    lines("b", 8);
    paginate();
    assertTrue(put.contains("b1@0:75"), put.toString());
    assertTrue(put.contains("figure@1:20"), put.toString());
    assertTrue(put.contains("figure@1:75"), put.toString());
  }

  @Test
  void aGapThatTextFillsDoesNotEmptyThePageBefore() {
    lines("a", 5);
    flow.keepTogether(0);
    lines("b", 10);
    figure(70);
    lines("c", 12);
    paginate();
    assertTrue(put.contains("b5@0:110"), put.toString());
  }

  private void section(String name, int lines) {
    flow.addBarrier();
    slice(name + 0, 10, Frame.NONE);
    flow.keep();
    lines(name, lines);
  }

  @Test
  void figuresPassTablesButTablesPassNoTable() {
    Frame other = new Frame(Frame.NONE, 0, 0);
    lines("a", 6);
    flow.beginFloat();
    slice("table", 60, new Frame(Frame.NONE, 0, 0));
    flow.endFloat();
    slice("other", 20, other);
    lines("b", 6);
    paginate();
    assertTrue(put.contains("table@1:20"), put.toString());
    assertTrue(put.contains("other@1:80"), put.toString());
  }

  @Test
  void paintsAFrameOnEveryPageItReaches() {
    List<String> grounds = new ArrayList<>();
    Frame box =
        new Frame(Frame.NONE, 4, 6) {
          @Override
          void paintGround(Sheet sheet, double x, double top, double bottom) {
            grounds.add(sheet.page() + ":" + Math.round(top) + "-" + Math.round(bottom));
          }

          @Override
          void paintContinued(Sheet sheet, double x, double y) {
            grounds.add("head " + sheet.page() + ":" + Math.round(y));
          }
        };
    lines("a", 5);
    for (int i = 0; i < 7; i++) {
      slice("boxed" + i, 10, box);
    }
    paginate();
    assertEquals(List.of("0:70-116", "1:20-54", "head 1:20"), grounds);
    assertTrue(put.contains("boxed4@1:24"), put.toString());
  }

  @Test
  void knowsThePageOfASlice() {
    lines("a", 25);
    Pagination pagination = paginate();
    assertEquals(0, pagination.pageOf(9));
    assertEquals(1, pagination.pageOf(10));
    assertTrue(pagination.isFirstOnPage(20));
    assertEquals(2, pagination.pageOf(24));
  }
}
