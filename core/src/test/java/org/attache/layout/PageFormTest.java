package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;

/** Mock slices on pages of 160 by 100 points from 20, turned or in columns of 75. */
class PageFormTest {

  private final Flow flow = new Flow();
  private final List<String> put = new ArrayList<>();

  private void lines(String name, int count) {
    for (int i = 1; i <= count; i++) {
      slice(name + i, 10);
    }
  }

  private void slice(String name, double height) {
    Paint paint =
        (sheet, x, y) ->
            put.add(name + "@" + sheet.page() + ":" + Math.round(x) + "," + Math.round(y));
    flow.add(height, 0, Frame.NONE, paint);
  }

  private Pagination paginate(int columns, boolean isRightToLeft) {
    Length side = Length.pt(20);
    Paper paper = new Paper(Length.pt(200), Length.pt(140), side, side, side, Length.pt(20));
    PageForm form = new PageForm(paper, paper.turned(), columns, 10, isRightToLeft);
    Pagination pagination = Pagination.of(flow, form, 5);
    Placer placer = new Placer(form, pagination, Paint.NOTHING);
    for (int i = 0; i < pagination.pages(); i++) {
      placer.place(i, new Sheet(i, new LinkedHashMap<>()));
    }
    return pagination;
  }

  private boolean has(String... expected) {
    return put.containsAll(List.of(expected));
  }

  @Test
  void marginsTurnWithTheSheet() {
    Paper paper =
        new Paper(
            Length.pt(200),
            Length.pt(400),
            Length.pt(30),
            Length.pt(40),
            Length.pt(10),
            Length.pt(20));
    Paper turned = paper.turned();
    assertEquals(paper.textHeight(), turned.textWidth());
    assertEquals(paper.textWidth(), turned.textHeight());
    assertEquals(paper.left(), turned.top());
    assertEquals(paper.bottom(), turned.left());
  }

  @Test
  void textBehindATurnedPageFillsThePageBefore() {
    lines("a", 6);
    flow.span(Span.TURNED);
    flow.beginFloat();
    slice("table", 90);
    flow.endFloat();
    flow.span(Span.COLUMN);
    lines("b", 8);
    Pagination pagination = paginate(1, false);
    assertTrue(has("b1@0:20,85", "b3@0:20,105", "table@1:20,20", "b4@2:20,20"), put.toString());
    assertEquals(
        List.of(Span.PAGE, Span.TURNED, Span.PAGE),
        List.of(pagination.span(0), pagination.span(1), pagination.span(2)));
  }

  @Test
  void aTurnedTableHasTheHeightOfItsPage() {
    flow.span(Span.TURNED);
    lines("row", 20);
    flow.span(Span.COLUMN);
    lines("a", 1);
    paginate(1, false);
    assertTrue(has("row16@0:20,170", "row17@1:20,20", "a1@2:20,20"), put.toString());
  }

  @Test
  void aHeadingRightAboveATurnedTableGoesAlong() {
    lines("a", 3);
    slice("heading", 10);
    flow.keep();
    flow.span(Span.TURNED);
    flow.beginFloat();
    int first = flow.size();
    slice("table", 90);
    assertTrue(flow.isKept(first));
    flow.turnKept(first, 7);
    flow.span(Span.COLUMN);
    lines("b", 2);
    paginate(1, false);
    assertTrue(has("a3@0:20,40", "heading@1:27,20", "table@1:20,30", "b1@2:20,20"), put.toString());
  }

  @Test
  void columnsOfTheLastPageAreBalanced() {
    lines("a", 25);
    paginate(2, false);
    assertTrue(has("a10@0:20,110", "a11@0:105,20", "a20@0:105,110"), put.toString());
    assertTrue(has("a21@1:20,20", "a23@1:20,40", "a24@1:105,20"), put.toString());
  }

  @Test
  void columnsAreBalancedAboveWhatSpansBoth() {
    lines("a", 4);
    flow.span(Span.PAGE);
    flow.space(5);
    slice("wide", 20);
    flow.span(Span.COLUMN);
    flow.space(5);
    lines("b", 3);
    paginate(2, false);
    List<String> expected =
        List.of(
            "a1@0:20,20",
            "a2@0:20,30",
            "a3@0:105,20",
            "a4@0:105,30",
            "wide@0:20,45",
            "b1@0:20,70",
            "b2@0:20,80",
            "b3@0:105,70");
    assertEquals(expected, put);
  }

  @Test
  void theFirstColumnIsTheRightOneFromRightToLeft() {
    lines("a", 4);
    paginate(2, true);
    assertTrue(has("a1@0:105,20", "a3@0:20,20"), put.toString());
  }

  @Test
  void columnsPartWhereABreakIsAllowed() {
    lines("a", 3);
    slice("heading", 10);
    flow.keep();
    lines("b", 3);
    paginate(2, false);
    assertTrue(has("a3@0:20,40", "heading@0:105,20", "b3@0:105,50"), put.toString());
  }

  @Test
  void notesStandBelowBothColumns() {
    lines("a", 4);
    Flow note = new Flow();
    note.add(6, 0, Frame.NONE, (sheet, x, y) -> put.add("*" + Math.round(x) + "," + Math.round(y)));
    flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), false));
    lines("b", 30);
    paginate(2, false);
    // 100 less 6 for the note and 14 above it leave room for eight lines in each column.
    assertTrue(has("*20,114", "b4@0:20,90", "b5@0:105,20", "b12@0:105,90"), put.toString());
  }
}
