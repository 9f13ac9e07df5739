package org.attache.chart;

import java.awt.Font;
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

  private final Typefaces typefaces;
  private final TextStyle style;

  Lettering(Theme theme, Typefaces typefaces) {
    this.typefaces = typefaces;
    this.style = theme.style(StyleName.CHART_TEXT);
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
    return style.leading().points();
  }

  /** How far capitals and figures reach above the baseline, in points. */
  double rise() {
    return size() * 0.7;
  }

  /** How far letters reach below the baseline, in points. */
  double fall() {
    return size() * 0.22;
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
      if (!line.isEmpty() && width((line + piece).stripTrailing(), ink) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      while (width(line.toString().stripTrailing(), ink) > width && line.length() > 1) {
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
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
