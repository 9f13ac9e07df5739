package org.attache.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Align;

/** A shaped paragraph that can be broken into lines of any measure. */
public final class Passage {

  private final Items items;
  private final StyledText text;
  private final Hyphenator hyphenator;

  Passage(Items items, StyledText text, Hyphenator hyphenator) {
    this.items = items;
    this.text = text;
    this.hyphenator = hyphenator;
  }

  /** Whether it shows nothing. */
  public boolean isEmpty() {
    return items.boxFrom(0) == items.size();
  }

  /** The measure below which a word would have to be cut, in points. */
  public double minWidth() {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX) {
        width += items.width(i);
        widest = Math.max(widest, width);
      } else if (items.kind(i) == Items.TIE) {
        width += items.width(i);
      } else if (!items.isHyphen(i)) {
        width = 0;
      }
    }
    return widest;
  }

  /** The width of the widest line when only forced breaks are taken, in points. */
  public double maxWidth() {
    double widest = 0;
    double width = 0;
    double pending = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.kind(i) == Items.BOX) {
        width += pending + items.width(i);
        pending = 0;
        widest = Math.max(widest, width);
      } else if (items.kind(i) == Items.GLUE || items.kind(i) == Items.TIE) {
        pending += width > 0 ? items.width(i) : 0;
      } else if (items.penalty(i) == Items.FORCED) {
        width = 0;
        pending = 0;
      }
    }
    return widest;
  }

  /**
   * Breaks the paragraph into lines.
   *
   * @param measure the width to fill, in points, above 0
   * @param align how lines fill it
   */
  public List<TextLine> lines(double measure, Align align) {
    return hangingLines(measure, 0, align);
  }

  /**
   * Breaks the paragraph into lines of which the first is longer than the others.
   *
   * @param measure the width to fill, in points, above 0
   * @param outdent how much longer the first line is, in points, 0 or more
   * @param align how lines fill it
   */
  public List<TextLine> hangingLines(double measure, double outdent, Align align) {
    if (!(measure > 0)) {
      throw new IllegalArgumentException("measure must be above 0: " + measure);
    }
    if (!(outdent >= 0)) {
      throw new IllegalArgumentException("outdent must not be below 0: " + outdent);
    }
    if (isEmpty()) {
      return List.of();
    }
    boolean isJustified = align == Align.JUSTIFY;
    Items cut = items.cutTo(measure);
    LineBreaker breaker = LineBreaker.of(cut, measure, outdent, isJustified);
    int[] breaks = breaker.breaks(LineBreaker.Freedom.SPACES);
    if (!breaker.isGood()) {
      cut = Hyphens.divided(items, hyphenator, text.stretches()).cutTo(measure);
      breaker = LineBreaker.of(cut, measure, outdent, isJustified);
      breaks = breaker.breaks(LineBreaker.Freedom.HYPHENS);
      if (!breaker.isBearable() && cut.hasTies()) {
        breaks = breaker.breaks(LineBreaker.Freedom.TIES);
      }
    }
    return lines(cut, breaks, measure, outdent, align);
  }

  private List<TextLine> lines(
      Items cut, int[] breaks, double measure, double outdent, Align align) {
    List<TextLine> lines = new ArrayList<>(breaks.length);
    int from = 0;
    for (int end : breaks) {
      double wide = from == 0 ? measure + outdent : measure;
      lines.add(new LineMaker(cut, wide, align, text.isRightToLeft()).line(from, end));
      from = end;
    }
    return lines;
  }
}
