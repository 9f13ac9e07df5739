package org.attache.layout;

import java.util.Arrays;
import java.util.List;

/** Slices in the order in which they are shown, and where pages begin among them. */
final class Pagination {

  private final Sequence sequence;
  private final Stacking stacking;
  private final PageBreaker.Heights heights;
  private final Breaks breaks;

  private Pagination(
      Sequence sequence, Stacking stacking, PageBreaker.Heights heights, Breaks breaks) {
    this.sequence = sequence;
    this.stacking = stacking;
    this.heights = heights;
    this.breaks = breaks;
  }

  /**
   * Breaks a flow into pages; figures find their places.
   *
   * @param form of the pages
   * @param afterText space below a paragraph, in points
   */
  static Pagination of(Flow flow, PageForm form, double afterText) {
    PageBreaker.Heights heights =
        new PageBreaker.Heights(form.height(Span.PAGE), form.height(Span.TURNED));
    Sequence sequence = new Sequence(flow, afterText);
    Stacking stacking = Stacking.of(sequence.strips(), form.columns());
    PageBreaker breaker = new PageBreaker(sequence.strips(), stacking, sequence.foot(), heights);
    Floats floats = new Floats(sequence, stacking, breaker, heights.upright(), form.columns());
    flow.floats().forEach(floats::await);
    flow.floats().forEach(floats::settle);
    return new Pagination(sequence, stacking, heights, breaker.breaks());
  }

  /** How many pages there are. */
  int pages() {
    return breaks.starts().length;
  }

  /** How the slices of a page stand; none where it holds notes alone. */
  List<Stack> stacks(int page) {
    int start = breaks.starts()[page];
    return start == end(page) ? List.of() : stacking.stacks(start, end(page));
  }

  /** The slice at a place. */
  Slice slice(int place) {
    return sequence.slice(place);
  }

  /** The space above the slice at a place, in points, unless it is the first of a stack. */
  double space(int place) {
    return sequence.strips().spaces()[place];
  }

  /** What the slice before a place stands in. */
  Frame frameBefore(int place) {
    return place == 0 ? Frame.NONE : slice(place - 1).frame();
  }

  /** What the slice at a place stands in, or nothing behind the last. */
  Frame frameAt(int place) {
    return place == sequence.size() ? Frame.NONE : slice(place).frame();
  }

  /** What a page reaches across: whether it is turned. */
  Span span(int page) {
    int start = breaks.starts()[page];
    boolean isTurned = start < sequence.size() && slice(start).span().isTurned();
    return isTurned ? Span.TURNED : Span.PAGE;
  }

  /** How high the text of a page is, in points. */
  double height(int page) {
    return stacking.height(breaks.starts()[page], end(page));
  }

  /** How high the text of a page may be, in points. */
  double mostHeight(int page) {
    return heights.of(span(page));
  }

  /** The lines of notes at the foot of a page, each at its place. */
  List<Foot.Line> notes(int page) {
    return sequence.foot().lines(breaks.notes()[page], notesEnd(page));
  }

  /** How high the notes at the foot of a page are with what parts them from the text, in points. */
  double notesHeight(int page) {
    return sequence.foot().height(breaks.notes()[page], notesEnd(page));
  }

  private int notesEnd(int page) {
    return page + 1 == pages()
        ? sequence.foot().owedBefore(sequence.size())
        : breaks.notes()[page + 1];
  }

  /** The page that a slice is on. */
  int pageOf(int slice) {
    int page = Arrays.binarySearch(breaks.starts(), sequence.placeOf(slice));
    return page >= 0 ? page : -page - 2;
  }

  /** Whether a slice is the first on its page. */
  boolean isFirstOnPage(int slice) {
    return Arrays.binarySearch(breaks.starts(), sequence.placeOf(slice)) >= 0;
  }

  private int end(int page) {
    return page + 1 == pages() ? sequence.size() : breaks.starts()[page + 1];
  }
}
