package org.attache.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.theme.FontFamily;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;
import org.attache.theme.Theme;

/**
 * Turns drawings into SVG pictures whose words stay text, for programs that show vectors beside a
 * PNG. Immutable and thread-safe; the same drawing gives the same text.
 */
public final class SvgText {

  /** What begins and ends words that run from right to left within a line. */
  private static final char RIGHT_TO_LEFT = '\u202B';

  private static final char AS_BEFORE = '\u202C';

  private final Theme theme;

  /** Pictures in the fonts and on the background of a theme. */
  public SvgText(Theme theme) {
    this.theme = theme;
  }

  /**
   * Writes a drawing as an SVG document of the same size, its unit a point.
   *
   * @param locale the language it was drawn for, which decides between fonts
   */
  public String write(Drawing drawing, Locale locale) {
    StringBuilder svg = new StringBuilder(4_096);
    String width = number(drawing.width().points());
    String height = number(drawing.height().points());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", width + "pt", svg);
    attribute("height", height + "pt", svg);
    attribute("viewBox", "0 0 " + width + " " + height, svg);
    svg.append("><rect");
    attribute("width", width, svg);
    attribute("height", height, svg);
    attribute("fill", "#" + theme.palette().background().hex(), svg);
    svg.append("/>");
    for (Drawing.Mark mark : drawing.marks()) {
      write(mark, locale, svg);
    }
    return svg.append("</svg>").toString();
  }

  private void write(Drawing.Mark mark, Locale locale, StringBuilder svg) {
    if (mark instanceof Drawing.Fill fill) {
      svg.append("<path");
      attribute("d", path(fill.outline()), svg);
      attribute("fill", "#" + fill.colour().hex(), svg);
      svg.append("/>");
    } else if (mark instanceof Drawing.Stroke stroke) {
      write(stroke, svg);
    } else if (mark instanceof Drawing.Words words) {
      write(words, locale, svg);
    }
  }

  private static void write(Drawing.Stroke stroke, StringBuilder svg) {
    svg.append("<path");
    attribute("d", path(stroke.outline()), svg);
    attribute("fill", "none", svg);
    attribute("stroke", "#" + stroke.colour().hex(), svg);
    attribute("stroke-width", number(stroke.width().points()), svg);
    attribute("stroke-linejoin", "round", svg);
    if (!stroke.dashes().isEmpty()) {
      List<String> lengths = stroke.dashes().stream().map(SvgText::number).toList();
      attribute("stroke-dasharray", String.join(" ", lengths), svg);
    }
    svg.append("/>");
  }

  private void write(Drawing.Words words, Locale locale, StringBuilder svg) {
    svg.append("<text");
    attribute("x", number(words.x()), svg);
    attribute("y", number(words.y()), svg);
    attribute("font-family", families(words.font(), locale), svg);
    attribute("font-size", number(words.size().points()), svg);
    if (words.isBold()) {
      attribute("font-weight", "bold", svg);
    }
    attribute("fill", "#" + words.colour().hex(), svg);
    if (words.width() > 0) {
      // As wide as measured, even where another font stands in.
      attribute("textLength", number(words.width()), svg);
    }
    svg.append('>');
    boolean isRightToLeft = isRightToLeft(words.text());
    if (isRightToLeft) {
      svg.append(RIGHT_TO_LEFT);
    }
    escape(words.text(), svg);
    if (isRightToLeft) {
      svg.append(AS_BEFORE);
    }
    svg.append("</text>");
  }

  /** The family of a use, then those that stand in for it, those for the language first. */
  private String families(FontRole role, Locale locale) {
    Fonts fonts = theme.fonts();
    List<String> names = new ArrayList<>();
    names.add(quoted(fonts.family(role)));
    String language = locale.toLanguageTag();
    fonts.fallbacks().stream()
        .filter(one -> one.isFor(language))
        .forEach(one -> names.add(quoted(one)));
    fonts.fallbacks().stream()
        .filter(one -> !one.isFor(language))
        .forEach(one -> names.add(quoted(one)));
    return String.join(", ", names);
  }

  private static String quoted(FontFamily family) {
    return "'" + family.name().replace("'", "") + "'";
  }

  /** Whether the first letter that has a direction runs from right to left. */
  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    double[] coordinates = outline.coordinates();
    int next = 0;
    for (int i = 0; i < outline.size(); i++) {
      Outline.Step step = outline.step(i);
      path.append(
          switch (step) {
            case MOVE -> 'M';
            case LINE -> 'L';
            case CURVE -> 'C';
            case CLOSE -> 'Z';
          });
      for (int c = 0; c < step.coordinates(); c++) {
        path.append(c == 0 ? "" : " ").append(number(coordinates[next++]));
      }
    }
    return path.toString();
  }

  private static void attribute(String name, String value, StringBuilder svg) {
    svg.append(' ').append(name).append("=\"");
    escape(value, svg);
    svg.append('"');
  }

  /** What XML 1.0 cannot carry becomes U+FFFD. */
  private static void escape(String text, StringBuilder svg) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
  }

  private static boolean isXml(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c == '\t' || c == '\n' || c >= ' ' && !isSurrogate && c != 0xFFFE && c != 0xFFFF;
  }

  /** With two decimals at most. */
  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    long whole = (long) rounded;
    return rounded == whole ? Long.toString(whole) : Double.toString(rounded);
  }
}
