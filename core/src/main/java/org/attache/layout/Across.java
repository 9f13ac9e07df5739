package org.attache.layout;

import java.util.function.Consumer;

/** Composes what reaches across other than the column that text stands in. */
final class Across {

  private final Composition composition;
  private final Flow flow;
  private final Span span;

  private Across(Composition composition, Flow flow, Span span) {
    this.composition = composition;
    this.flow = flow;
    this.span = span;
  }

  static Across of(Composition composition, Flow flow, Span span) {
    return new Across(composition, flow, span);
  }

  /** Composes into a room as wide as the span, with all else as in the one given. */
  void add(Room room, Consumer<Room> composer) {
    Span before = composition.span();
    int first = flow.size();
    flow.span(span);
    composition.within(
        span,
        () -> {
          double width = composition.textWidth();
          composer.accept(new Room(0, width, room.parent(), room.frame(), room.style()));
        });
    flow.span(before);
    // What is measured only when it is painted must be measured as it was composed.
    flow.paintWithin(
        first, paint -> (sheet, x, y) -> composition.within(span, () -> paint.at(sheet, x, y)));
  }
}
