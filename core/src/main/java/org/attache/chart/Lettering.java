package org.attache.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.theme.FontRole;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/** The type of a chart: its measures, and how labels break into lines. */
final class Lettering {

  /** What words break after, if letters are on both sides. */
  private static final String HYPHENS = "-\u2010\u2013/";

  /** Below are alphabets that reach no further than the Latin one does. */
  private static final char SIMPLE = '\u0590';

  /** How far letters and figures of the Latin kind reach, in sizes of the type. */
  private static final double FIGURE_RISE = 0.7;

  private static final double FIGURE_FALL = 0.22;

  private final Typefaces typefaces;
  private final TextStyle style;

  /** Whether letters slant down to the baseline from far above, as those of Nastaliq do. */
  private final boolean isTall;

  Lettering(Theme theme, Typefaces typefaces) {
    this(theme, typefaces, false);
  }

  private Lettering(Theme theme, Typefaces typefaces, boolean isTall) {
    this.typefaces = typefaces;
    this.style = theme.style(StyleName.CHART_TEXT);
    this.isTall = isTall;
  }

  /** The type of a language's charts. */
  static Lettering of(Theme theme, Typefaces typefaces, Locale locale) {
    boolean isUrdu = Typefaces.isUrdu(locale) && typefaces.hasNastaliq();
    return new Lettering(theme, isUrdu ? typefaces.forUrdu() : typefaces, isUrdu);
  }

  FontRole role() {
    return style.font();
  }

  /** Size of the type, in points. */
  double size() {
    return style.size().points();
  }

  /** From baseline to baseline, in points. */
  double leading() {
    return style.leading().points() * (isTall ? 1.6 : 1);
  }

  /** How far capitals and figures reach above the baseline, in points. */
  double rise() {
    return size() * (isTall ? 1.0 : FIGURE_RISE);
  }

  /** How far letters reach below the baseline, in points. */
  double fall() {
    return size() * (isTall ? 0.55 : FIGURE_FALL);
  }

  /** How far figures reach above the baseline, in points: never as far as tall letters do. */
  double figureRise() {
    return size() * FIGURE_RISE;
  }

  /** The room that words take from a place on, from their tops to the foot of their descenders. */
  Rectangle2D box(String text, double left, double baseline, double width) {
    boolean hasTall = isTall && text.chars().anyMatch(c -> c >= SIMPLE && c < 0x2000);
    double above = hasTall ? rise() : figureRise();
    double below = hasTall ? fall() : size() * FIGURE_FALL;
    return new Rectangle2D.Double(left, baseline - above, width, above + below);
  }

  Font font() {
    return typefaces.font(role(), style.bold(), size());
  }

  boolean isBold(Font font) {
    return font.getFontName(Locale.ROOT)
        .equals(typefaces.font(role(), true, size()).getFontName(Locale.ROOT));
  }

  double width(String text, Ink ink) {
    return typefaces.width(text, role(), ink.isBold(), ink.size());
  }

  double width(List<String> lines, Ink ink) {
    return lines.stream().mapToDouble(line -> width(line, ink)).max().orElse(0);
  }

  /** The width of the widest part that does not break. */
  double widestWord(String text, Ink ink) {
    return pieces(text).stream().mapToDouble(piece -> width(piece.strip(), ink)).max().orElse(0);
  }

  /**
   * Breaks words into lines of at most a width; a word that is wider alone breaks between its
   * characters.
   */
  List<String> wrap(String text, double width, Ink ink) {
    String whole = text.strip();
    if (width(whole, ink) <= width) {
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean fits = !line.isEmpty() && width((line + piece).stripTrailing(), ink) <= width;
      if (!line.isEmpty() && !fits) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      while (!fits && width(line.toString().stripTrailing(), ink) > width && line.length() > 1) {
        int end = fitting(line.toString(), width, ink);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int fitting(String word, double width, Ink ink) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int end = characters.next();
    for (int next = end; next != BreakIterator.DONE; next = characters.next()) {
      if (width(word.substring(0, next), ink) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static List<String> pieces(String text) {
    return text.chars().anyMatch(Lettering::isUnspaced) ? others(text) : words(text);
  }

  /** Whether a letter is of those that are written without spaces between words. */
  private static boolean isUnspaced(int letter) {
    return letter >= '\u0E00' && letter < '\u10A0'
        || letter >= '\u1780' && letter < '\u1800'
        || letter >= '\u2E80' && letter < '\uFB00';
  }

  /**
   * Words with their spaces; those with hyphens and slashes in parts. No other sign is a place to
   * break at: a line that begins with what follows an apostrophe is not read as part of a word.
   */
  private static List<String> words(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean isAfterSpace = before == ' ' && text.charAt(i) != ' ';
      boolean isAfterHyphen =
          HYPHENS.indexOf(before) >= 0
              && i > 1
              && Character.isLetter(text.charAt(i - 2))
              && Character.isLetter(text.charAt(i));
      if (isAfterSpace || isAfterHyphen) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static List<String> others(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || !isApostrophe(text, end) && !isApostrophe(text, end - 1)) {
        pieces.add(text.substring(start, end));
        start = end;
      }
    }
    return pieces;
  }

  /** Whether the sign there stands between two letters, as in a possessive. */
  private static boolean isApostrophe(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
