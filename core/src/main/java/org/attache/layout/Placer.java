package org.attache.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the slices of each page at their heights, with the frames around them, and its notes. */
final class Placer {

  /** From where to where a frame reaches on a page. */
  private record Reach(double top, double bottom) {}

  /** A page less full than this has its notes below the text and not at its foot. */
  private static final double HALF = 0.5;

  private final PageForm form;
  private final Pagination pagination;
  private final Paint rule;

  /**
   * For the pages of a form.
   *
   * @param rule what parts the notes from the text, put where the notes begin
   */
  Placer(PageForm form, Pagination pagination, Paint rule) {
    this.form = form;
    this.pagination = pagination;
    this.rule = rule;
  }

  /** Puts the slices of a page on its sheet. */
  void place(int page, Sheet sheet) {
    double top = form.paper(pagination.span(page)).top().points();
    for (Stack stack : pagination.stacks(page)) {
      place(stack, sheet, form.left(stack.span(), stack.column()), top + stack.y());
    }
    placeNotes(page, sheet, top);
  }

  private void place(Stack stack, Sheet sheet, double x, double top) {
    Map<Frame, Reach> reaches = new LinkedHashMap<>();
    double y = top;
    Map<Frame, Double> heads = new LinkedHashMap<>();
    Frame first = pagination.frameAt(stack.from());
    for (Frame frame : shared(first, pagination.frameBefore(stack.from()))) {
      reaches.put(frame, new Reach(y, y));
      heads.put(frame, y);
      y += frame.continuedTop();
    }
    double[] tops = new double[stack.to() - stack.from()];
    for (int i = 0; i < tops.length; i++) {
      Slice slice = pagination.slice(stack.from() + i);
      y += i == 0 ? 0 : pagination.space(stack.from() + i);
      tops[i] = y;
      y += slice.height();
      extend(reaches, slice.frame().all(), tops[i], y);
    }
    Frame last = pagination.frameAt(stack.to() - 1);
    List<Frame> broken = shared(last, pagination.frameAt(stack.to()));
    for (int i = broken.size() - 1; i >= 0; i--) {
      y += broken.get(i).brokenBottom();
      extend(reaches, List.of(broken.get(i)), y, y);
    }
    reaches.forEach((frame, reach) -> frame.paintGround(sheet, x, reach.top(), reach.bottom()));
    heads.forEach((frame, head) -> frame.paintContinued(sheet, x, head));
    for (int i = 0; i < tops.length; i++) {
      pagination.slice(stack.from() + i).paint().at(sheet, x, tops[i]);
    }
  }

  /** At the foot of the page; below the text on a last page that is not half full. */
  private void placeNotes(int page, Sheet sheet, double top) {
    List<Foot.Line> notes = pagination.notes(page);
    if (notes.isEmpty()) {
      return;
    }
    double height = pagination.notesHeight(page) - Foot.ABOVE;
    double most = pagination.mostHeight(page);
    double text = pagination.height(page);
    boolean isShort = page + 1 == pagination.pages() && text + Foot.ABOVE + height < most * HALF;
    boolean isAlone = text == 0;
    double y = top + (isAlone ? Foot.RULE_ABOVE : isShort ? text + Foot.ABOVE : most - height);
    Span span = pagination.span(page);
    // Notes are set for the sheet upright and keep their measure on a turned one.
    double x = form.left(span, 0) + (span.isTurned() ? form.turnedShift() : 0);
    rule.at(sheet, x, y - Foot.RULE_ABOVE);
    for (Foot.Line note : notes) {
      double shift = note.isBeside() ? form.noteShift() : 0;
      note.slice().paint().at(sheet, x + shift, y + note.y());
    }
  }

  private static void extend(
      Map<Frame, Reach> reaches, List<Frame> frames, double top, double bottom) {
    for (Frame frame : frames) {
      Reach reach = reaches.getOrDefault(frame, new Reach(top, bottom));
      reaches.put(frame, new Reach(reach.top(), bottom));
    }
  }

  /** The frames around one that are also around the other, the outermost first. */
  private static List<Frame> shared(Frame one, Frame other) {
    List<Frame> shared = new ArrayList<>();
    for (Frame frame : one.all()) {
      if (frame.encloses(other)) {
        shared.add(frame);
      }
    }
    return shared;
  }
}
