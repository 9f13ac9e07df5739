package org.attache.theme;

/**
 * A distance.
 *
 * @param points in typographic points of 1/72 inch
 */
public record Length(double points) implements Comparable<Length> {

  /** No distance. */
  public static final Length ZERO = new Length(0);

  /** How many letters a unit has. */
  private static final int UNIT = 2;

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
    String written = text.strip();
    int end = Math.max(written.length() - UNIT, 0);
    String number = written.substring(0, end).stripTrailing();
    double points = pointsIn(written.substring(end));
    if (points == 0 || !isDecimal(number)) {
      throw new IllegalArgumentException("not a length: '" + text + "'");
    }
    return new Length(Double.parseDouble(number) * points);
  }

  /** The points in a unit; none if there is no such unit. */
  private static double pointsIn(String unit) {
    return switch (unit) {
      case "pt" -> 1;
      case "mm" -> 72 / 25.4;
      case "cm" -> 720 / 25.4;
      case "in" -> 72;
      default -> 0;
    };
  }

  /** Whether it is digits, with digits before and after a point if there is one. */
  private static boolean isDecimal(String number) {
    int from = number.startsWith("-") ? 1 : 0;
    int point = number.indexOf('.');
    return point < 0
        ? isDigits(number, from, number.length())
        : isDigits(number, from, point) && isDigits(number, point + 1, number.length());
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to;
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
