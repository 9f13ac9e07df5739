package org.attache.theme;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance.
 *
 * @param points in typographic points of 1/72 inch
 */
public record Length(double points) implements Comparable<Length> {

  /** No distance. */
  public static final Length ZERO = new Length(0);

  private static final Pattern WRITTEN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|in)");
  private static final Map<String, Double> POINTS_IN =
      Map.of("pt", 1.0, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0);

  public Length {
    if (!Double.isFinite(points)) {
      throw new IllegalArgumentException("points must be finite: " + points);
    }
  }

  /** So many points. */
  public static Length pt(double points) {
    return new Length(points);
  }

  /** So many millimetres. */
  public static Length mm(double millimetres) {
    return new Length(millimetres * 72 / 25.4);
  }

  /**
   * Reads {@code 11pt}, {@code 20mm}, {@code 2.5cm} or {@code 1in}.
   *
   * @throws IllegalArgumentException if it is not written so; the message quotes the text
   */
  public static Length parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("not a length: '" + text + "'");
    }
    return new Length(Double.parseDouble(written.group(1)) * POINTS_IN.get(written.group(2)));
  }

  /** In millimetres. */
  public double millimetres() {
    return points * 25.4 / 72;
  }

  /** In twentieths of a point, as Word counts. */
  public int twips() {
    return (int) Math.round(points * 20);
  }

  /** In English metric units of 1/914400 inch, as Office drawings count. */
  public long emu() {
    return Math.round(points * 12700);
  }

  /** This and the other together. */
  public Length plus(Length other) {
    return new Length(points + other.points);
  }

  /** This less the other. */
  public Length minus(Length other) {
    return new Length(points - other.points);
  }

  /** So many times this. */
  public Length times(double factor) {
    return new Length(points * factor);
  }

  @Override
  public int compareTo(Length other) {
    return Double.compare(points, other.points);
  }
}
