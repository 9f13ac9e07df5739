package org.attache.chart;

import java.util.Arrays;

/**
 * A path of straight lines and cubic curves, in points, x to the right and y downwards.
 *
 * <p>Immutable; made with {@link Builder}.
 */
public final class Outline {

  /** What a step of a path does; the number of coordinates it takes. */
  public enum Step {
    MOVE(2),
    LINE(2),
    CURVE(6),
    CLOSE(0);

    private final int coordinates;

    Step(int coordinates) {
      this.coordinates = coordinates;
    }

    /** How many coordinates the step takes. */
    public int coordinates() {
      return coordinates;
    }
  }

  private final Step[] steps;
  private final double[] coordinates;

  private Outline(Step[] steps, double[] coordinates) {
    this.steps = steps;
    this.coordinates = coordinates;
  }

  /** A rectangle by its upper left corner. */
  public static Outline rectangle(double x, double y, double width, double height) {
    return new Builder()
        .move(x, y)
        .line(x + width, y)
        .line(x + width, y + height)
        .line(x, y + height)
        .close()
        .build();
  }

  /** A straight line. */
  public static Outline line(double x1, double y1, double x2, double y2) {
    return new Builder().move(x1, y1).line(x2, y2).build();
  }

  /** How many steps there are. */
  public int size() {
    return steps.length;
  }

  /** The step at that index, from 0. */
  public Step step(int index) {
    return steps[index];
  }

  /** All coordinates, x before y, step after step; a copy. */
  public double[] coordinates() {
    return coordinates.clone();
  }

  /** The path moved by so much. */
  public Outline moved(double dx, double dy) {
    double[] moved = new double[coordinates.length];
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] = coordinates[i] + dx;
      moved[i + 1] = coordinates[i + 1] + dy;
    }
    return new Outline(steps, moved);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline that
        && Arrays.equals(steps, that.steps)
        && Arrays.equals(coordinates, that.coordinates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return Arrays.toString(steps) + Arrays.toString(coordinates);
  }

  /** Makes a path step by step. */
  public static final class Builder {

    private Step[] steps = new Step[8];
    private double[] coordinates = new double[16];
    private int stepCount;
    private int coordinateCount;

    /** Begins at a point. */
    public Builder move(double x, double y) {
      return add(Step.MOVE, x, y);
    }

    /** Goes straight to a point. */
    public Builder line(double x, double y) {
      return add(Step.LINE, x, y);
    }

    /** Goes to (x3, y3) along a Bézier curve with two control points. */
    public Builder curve(double x1, double y1, double x2, double y2, double x3, double y3) {
      return add(Step.CURVE, x1, y1, x2, y2, x3, y3);
    }

    /** Goes back to where the part began. */
    public Builder close() {
      return add(Step.CLOSE);
    }

    /** The path so far. */
    public Outline build() {
      return new Outline(
          Arrays.copyOf(steps, stepCount), Arrays.copyOf(coordinates, coordinateCount));
    }

    private Builder add(Step step, double... values) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, stepCount * 2);
      }
      if (coordinateCount + values.length > coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
      }
      steps[stepCount++] = step;
      for (double value : values) {
        coordinates[coordinateCount++] = value;
      }
      return this;
    }
  }
}
