package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;

/** Mock slices with mock notes of lines 6 points high on pages of 100 from 20 to 120. */
class FootTest {

  private final Flow flow = new Flow();
  private final List<String> put = new ArrayList<>();

  private Paint paint(String name) {
    return (sheet, x, y) -> put.add(name + "@" + sheet.page() + ":" + Math.round(y));
  }

  private void lines(String name, int count) {
    for (int i = 1; i <= count; i++) {
      flow.add(10, 0, Frame.NONE, paint(name + i));
    }
  }

  /** A line whose mark points to a note of so many lines. */
  private void marked(String name, int noteLines) {
    Flow note = new Flow();
    for (int i = 1; i <= noteLines; i++) {
      note.add(6, 0, Frame.NONE, paint("*" + name + i));
    }
    flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), false));
    flow.add(10, 0, Frame.NONE, paint(name));
  }

  private Pagination paginate() {
    Length side = Length.pt(20);
    Paper paper = new Paper(Length.pt(200), Length.pt(140), side, side, side, side);
    PageForm form = new PageForm(paper, paper.turned(), 1, 0, false);
    Pagination pagination = Pagination.of(flow, form, 5);
    Placer placer = new Placer(form, pagination, paint("rule"));
    for (int i = 0; i < pagination.pages(); i++) {
      placer.place(i, new Sheet(i, new LinkedHashMap<>()));
    }
    return pagination;
  }

  private boolean has(String... expected) {
    return put.containsAll(List.of(expected));
  }

  @Test
  void notesStandAtTheFootOfThePageOfTheirMark() {
    lines("a", 3);
    marked("m", 2);
    lines("b", 8);
    paginate();
    // 100 less 12 for the note and 14 above it leave room for seven lines.
    assertTrue(has("m@0:50", "b3@0:80", "*m1@0:108", "*m2@0:114", "rule@0:103"), put.toString());
    assertTrue(has("b4@1:20"), put.toString());
  }

  @Test
  void aMarkThatTheFootHasNoRoomForMovesWithItsNote() {
    lines("a", 8);
    marked("m", 2);
    lines("b", 4);
    paginate();
    assertTrue(has("a8@0:90", "m@1:20", "b1@1:30"), put.toString());
  }

  @Test
  void notesOfAShortLastPageStandBelowTheText() {
    lines("a", 1);
    marked("m", 1);
    paginate();
    assertTrue(has("m@0:30", "rule@0:49", "*m1@0:54"), put.toString());
  }

  @Test
  void aLongNoteIsSplitAndGoesOnBeforeTheNotesOfTheNextPage() {
    lines("a", 5);
    marked("m", 9);
    lines("b", 2);
    marked("n", 1);
    lines("c", 4);
    paginate();
    int first = (int) put.stream().filter(s -> s.matches("\\*m\\d@0:.*")).count();
    int second = (int) put.stream().filter(s -> s.matches("\\*m\\d@1:.*")).count();
    assertEquals(9, first + second);
    assertTrue(first >= 2 && second >= 2, put.toString());
    assertTrue(put.indexOf("*m9@1:108") + 1 == put.indexOf("*n1@1:114"), put.toString());
  }

  @Test
  void aNoteLongerThanPagesGoesOnToPagesOfItsOwn() {
    marked("m", 50);
    Pagination pagination = paginate();
    assertEquals(51, put.stream().filter(s -> !s.startsWith("rule")).count());
    assertTrue(pagination.pages() >= 4, put.toString());
    for (int i = 0; i < pagination.pages(); i++) {
      double height = pagination.notes(i).stream().mapToDouble(line -> line.slice().height()).sum();
      assertTrue(pagination.height(i) + height <= 100 && height > 6, put.toString());
    }
    assertTrue(put.stream().noneMatch(s -> Integer.parseInt(s.split(":")[1]) > 114));
  }

  @Test
  void aLongNoteSharesPagesWithTheTextThatFollows() {
    marked("m", 30);
    lines("a", 12);
    Pagination pagination = paginate();
    assertTrue(pagination.pages() <= 5, put.toString());
    assertTrue(has("*m1@0:" + yOf("*m1")), put.toString());
  }

  private int yOf(String name) {
    return put.stream()
        .filter(s -> s.startsWith(name + "@"))
        .mapToInt(s -> Integer.parseInt(s.split(":")[1]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureTakesItsNotesAlong() {
    marked("m", 1);
    lines("a", 5);
    flow.beginFloat();
    Flow note = new Flow();
    note.add(6, 0, Frame.NONE, paint("*f"));
    flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), false));
    flow.add(60, 0, Frame.NONE, paint("figure"));
    flow.endFloat();
    lines("b", 8);
    paginate();
    assertTrue(has("m@0:20", "*m1@0:114", "figure@1:20", "*f@1:114"), put.toString());
  }

  /** A line whose mark points to a note of one line; a short one leaves half of it free. */
  private void marked(String name, boolean isShort) {
    Flow note = new Flow();
    note.add(6, 0, Frame.NONE, paintAcross("*" + name));
    flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), isShort));
    flow.add(10, 0, Frame.NONE, paint(name));
  }

  private Paint paintAcross(String name) {
    return (sheet, x, y) -> put.add(name + "@" + Math.round(x) + ":" + Math.round(y));
  }

  @Test
  void shortNotesStandInTwoColumnsReadDownTheFirst() {
    for (int i = 1; i <= 5; i++) {
      marked("m" + i, true);
    }
    lines("a", 3);
    lines("b", 3);
    paginate();
    // Two columns of 76 points, 8 apart.
    assertTrue(
        has("*m1@20:102", "*m2@20:108", "*m3@20:114", "*m4@104:102", "*m5@104:108"),
        put.toString());
  }

  @Test
  void aLongNoteParsTheColumnsOfShortOnes() {
    for (int i = 1; i <= 4; i++) {
      marked("m" + i, true);
    }
    marked("long", false);
    marked("n", true);
    lines("a", 3);
    paginate();
    assertTrue(has("*m2@20:102", "*m4@104:102", "*long@20:108", "*n@20:114"), put.toString());
  }

  @Test
  void threeShortNotesStandBelowEachOther() {
    for (int i = 1; i <= 3; i++) {
      marked("m" + i, true);
    }
    lines("a", 6);
    paginate();
    assertTrue(has("*m1@20:102", "*m2@20:108", "*m3@20:114"), put.toString());
  }

  @Test
  void noNoteOfAFigureIsReadBehindALaterOne() {
    lines("a", 5);
    flow.beginFloat();
    Flow note = new Flow();
    note.add(6, 0, Frame.NONE, paint("*f"));
    flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), false));
    flow.add(60, 0, Frame.NONE, paint("figure"));
    flow.endFloat();
    lines("b", 1);
    marked("m", 1);
    lines("c", 6);
    paginate();
    // A line without a mark fills the gap; the one whose note has a later number does not.
    assertTrue(has("b1@0:75", "figure@1:20", "m@1:80"), put.toString());
    assertTrue(put.indexOf("*f@1:108") < put.indexOf("*m1@1:114"), put.toString());
  }

  @Test
  void aSecondMarkOfANoteOwesNothing() {
    Flow note = new Flow();
    note.add(6, 0, Frame.NONE, paint("*m"));
    Footnote footnote = new Footnote(new Node(Role.FOOTNOTE), note.slices(), false);
    flow.owe(footnote);
    lines("a", 1);
    flow.owe(footnote);
    lines("b", 1);
    assertEquals(1, flow.slice(0).notes().size());
    assertTrue(flow.slice(1).notes().isEmpty());
    assertFalse(flow.slice(0).notes().isEmpty());
  }

  @Test
  void moreNotesThanAPageHoldsAllFindAPlace() {
    for (int i = 0; i < 30; i++) {
      Flow note = new Flow();
      note.add(6, 0, Frame.NONE, paint("*n" + i));
      flow.owe(new Footnote(new Node(Role.FOOTNOTE), note.slices(), false));
    }
    lines("a", 1);
    paginate();
    assertEquals(30, put.stream().filter(s -> s.startsWith("*n")).distinct().count());
  }
}
