package org.attache.theme;

import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An opaque sRGB colour.
 *
 * @param rgb red, green and blue, eight bits each: 0xRRGGBB
 */
public record Colour(int rgb) {

  /** Black. */
  public static final Colour BLACK = new Colour(0);

  /** White. */
  public static final Colour WHITE = new Colour(0xFFFFFF);

  /** A number sign and two digits for each channel. */
  private static final int WRITTEN = 7;

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("rgb must be 0x000000 to 0xFFFFFF: " + rgb);
    }
  }

  /**
   * Reads {@code #1F4E79}.
   *
   * @throws IllegalArgumentException if it is not written so; the message quotes the text
   */
  public static Colour parse(String text) {
    boolean isWritten = text.length() == WRITTEN && text.charAt(0) == '#';
    for (int i = 1; isWritten && i < text.length(); i++) {
      isWritten = HexFormat.isHexDigit(text.charAt(i));
    }
    if (!isWritten) {
      throw new IllegalArgumentException("not a colour: '" + text + "'");
    }
    return new Colour(HexFormat.fromHexDigits(text, 1, WRITTEN));
  }

  /** Red, 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** Green, 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** Blue, 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /** Six hexadecimal digits in capitals, without a number sign, as Office writes colours. */
  public String hex() {
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  /** Contrast with another colour, 1 to 21, as WCAG 2.2 defines "contrast ratio". */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** So much of this colour, from 0 to 1, and the rest of the other. */
  public Colour mixed(Colour other, double share) {
    return new Colour(
        channel(red(), other.red(), share) << 16
            | channel(green(), other.green(), share) << 8
            | channel(blue(), other.blue(), share));
  }

  private static int channel(int one, int other, double share) {
    return (int) Math.round(one * share + other * (1 - share));
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Colour other && rgb == other.rgb;
  }

  @Override
  public int hashCode() {
    return rgb;
  }
}
