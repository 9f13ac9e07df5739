package org.attache.chart;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.renderer.category.BarRenderer;

/**
 * Where bars stand along the axis of categories.
 *
 * @param start of the axis, in points
 * @param length of the axis, in points
 * @param categories how many groups of bars
 * @param bars how many bars a group
 * @param bar how thick a bar is, in points
 * @param gap between the bars of a group, in points
 * @param pitch from the middle of a category to the middle of the next, in points
 */
record Slots(
    double start, double length, int categories, int bars, double bar, double gap, double pitch) {

  /** The most air that belongs to a group of bars, itself included, in widths of the group. */
  private static final double AIR = 1.9;

  /** The least from the middle of a category to the next, in points, where there is room. */
  private static final double NEAR = 60;

  /** The least from the end of the axis to the first bar and from the last, in points. */
  private static final double EDGE = 8;

  /** The share of a category's room that its bars may fill. */
  private static final double FULL = 0.74;

  static Slots of(double start, double length, int categories, int bars, double thickest) {
    double pitch = length / categories;
    double gap = bars == 1 ? 0 : Math.min(2, pitch * 0.02);
    double bar = Math.min(thickest, (pitch * FULL - gap * (bars - 1)) / bars);
    return new Slots(start, length, categories, bars, bar, gap, pitch);
  }

  /**
   * The same with groups no further apart than their width, or that of their names, asks for, and
   * an axis no longer than they need.
   */
  Slots gathered(double names) {
    double pitch = Math.min(this.pitch, Math.max(names, Math.max(NEAR, AIR * group())));
    double ends = Math.max(names, group() + 2 * Math.max(EDGE, gap / 2 + 2));
    double axis = Math.min(length, (categories - 1) * pitch + ends);
    return new Slots(start, axis, categories, bars, bar, gap, pitch);
  }

  /** The same with so much between the bars of a group, as far as there is room. */
  Slots spread(double wanted) {
    double most = bars == 1 ? gap : (pitch * FULL - bars * bar) / (bars - 1);
    double wide = Math.max(gap, Math.min(wanted, most));
    return new Slots(start, length, categories, bars, bar, wide, pitch);
  }

  /** The middle of a category. */
  double middle(int category) {
    return start + length / 2 + (category - (categories - 1) / 2.0) * pitch;
  }

  /** The middle of a bar. */
  double middle(int category, int index) {
    return middle(category) - group() / 2 + index * (bar + gap) + bar / 2;
  }

  /** The share of the room of one bar, its gap included. */
  double room() {
    return bars == 1 ? pitch - 6 : bar + gap;
  }

  /** Tells the library's axis and renderer, which think in shares of the axis' length. */
  void applyTo(CategoryAxis axis, BarRenderer renderer) {
    double spare = (pitch - group()) / length;
    double side = (1 - (categories - 1) * pitch / length - group() / length) / 2;
    axis.setLowerMargin(side);
    axis.setUpperMargin(side);
    axis.setCategoryMargin(spare * (categories - 1));
    renderer.setItemMargin(gap * (bars - 1) * categories / length);
    renderer.setMaximumBarWidth(1);
  }

  private double group() {
    return bars * bar + (bars - 1) * gap;
  }
}
