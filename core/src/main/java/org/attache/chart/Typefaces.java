package org.attache.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.opentype.GlyphLine;
import org.attache.opentype.PlainShaper;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;

/** Measures words in a theme's fonts and gives their outlines; each font is parsed once. */
final class Typefaces {

  /** Made when needed: most words are measured without AWT. */
  private static final class Exact {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  }

  private static final float EM = 1000;

  /** Words up to this length are measured once. */
  private static final int LONGEST_KEPT = 48;

  /** When so many widths are kept, all are forgotten: memory stays flat whatever is drawn. */
  private static final int MOST_KEPT = 8192;

  private static final String NASTALIQ = "Nastaliq";

  /** Above are scripts whose letters join, change places or need no spaces between words. */
  private static final char FIRST_COMPLEX = '\u0590';

  private final Fonts fonts;
  private final List<FontFamily> fallbacks;
  private final Map<FontFile, Font> parsed;
  private final Map<FontFile, Widths> widths = new ConcurrentHashMap<>();

  /** What is known of a font's words: their widths, and what finds those of simple ones. */
  private static final class Widths {

    private final PlainShaper shaper;
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    Widths(FontFile file) {
      shaper = PlainShaper.of(file.name(), file.bytes());
    }
  }

  Typefaces(Fonts fonts) {
    this(fonts, ordered(fonts.fallbacks(), false), new ConcurrentHashMap<>());
  }

  private Typefaces(Fonts fonts, List<FontFamily> fallbacks, Map<FontFile, Font> parsed) {
    this.fonts = fonts;
    this.fallbacks = fallbacks;
    this.parsed = parsed;
  }

  /** The same fonts for Urdu, which is read in Nastaliq where other languages take Naskh. */
  Typefaces forUrdu() {
    return new Typefaces(fonts, ordered(fonts.fallbacks(), true), parsed);
  }

  /** Without hinting and with fractional widths, so that a width grows in step with the size. */
  static FontRenderContext exact() {
    return Exact.CONTEXT;
  }

  /** Whether the words of a language are set in Nastaliq. */
  static boolean isUrdu(Locale locale) {
    return locale.getLanguage().equals("ur");
  }

  /** Whether there is a font of the tall, slanting Nastaliq. */
  boolean hasNastaliq() {
    return fonts.fallbacks().stream().anyMatch(family -> family.name().contains(NASTALIQ));
  }

  /** As the text of the pages chooses: Nastaliq first for Urdu and last for all others. */
  private static List<FontFamily> ordered(List<FontFamily> fallbacks, boolean isUrdu) {
    List<FontFamily> ordered = new ArrayList<>(fallbacks);
    ordered.sort((one, other) -> rank(one, isUrdu) - rank(other, isUrdu));
    return ordered;
  }

  private static int rank(FontFamily family, boolean isUrdu) {
    return family.name().contains(NASTALIQ) ? isUrdu ? 0 : 2 : 1;
  }

  /** How wide words are on one line, in points; trailing spaces count. */
  double width(String text, FontRole role, boolean isBold, double size) {
    if (text.isEmpty()) {
      return 0;
    }
    Widths own = widths(fonts.family(role).file(isBold, false));
    double sum = 0;
    int start = 0;
    int space = split(text, 0);
    double between = space < 0 ? 0 : advance(" ", own, role, isBold);
    for (; space >= 0; space = split(text, start)) {
      sum += advance(text.substring(start, space), own, role, isBold);
      sum += between;
      start = space + 1;
    }
    return (sum + advance(text.substring(start), own, role, isBold)) * size / EM;
  }

  /** The next space between words that can be measured one by one; -1 where there is none. */
  private static int split(String text, int from) {
    for (int i = from; i < text.length() && from == 0; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMPLEX && (c < '\u2000' || c > '\u206F')) {
        return -1;
      }
    }
    return text.indexOf(' ', from);
  }

  private double advance(String words, Widths font, FontRole role, boolean isBold) {
    if (words.isEmpty()) {
      return 0;
    }
    if (words.length() > LONGEST_KEPT) {
      return measure(words, font, role, isBold);
    }
    Double known = font.known.get(words);
    if (known == null) {
      known = measure(words, font, role, isBold);
      if (font.known.size() >= MOST_KEPT) {
        font.known.clear();
      }
      font.known.put(words, known);
    }
    return known;
  }

  private double measure(String text, Widths font, FontRole role, boolean isBold) {
    Optional<GlyphLine> line = font.shaper.shape(text);
    return line.isPresent()
        ? line.get().width() * (double) EM / font.shaper.unitsPerEm()
        : ask(text, role, isBold);
  }

  private Widths widths(FontFile file) {
    Widths known = widths.get(file);
    return known != null ? known : widths.computeIfAbsent(file, Widths::new);
  }

  /** Asks HarfBuzz. */
  private double ask(String text, FontRole role, boolean isBold) {
    Font main = em(fonts.family(role), isBold);
    char[] characters = text.toCharArray();
    boolean isPlain =
        main.canDisplayUpTo(text) < 0 && !Bidi.requiresBidi(characters, 0, characters.length);
    // Most labels need one font and run from left to right: no paragraph need be analysed.
    return isPlain
        ? main.layoutGlyphVector(
                exact(), characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT)
            .getLogicalBounds()
            .getWidth()
        : layout(text, role, isBold).getAdvance();
  }

  /** The glyphs' edges with the left end of the baseline at that place. */
  Shape outline(Drawing.Words words) {
    double scale = words.size().points() / EM;
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.y());
    place.scale(scale, scale);
    return layout(words.text(), words.font(), words.isBold()).getOutline(place);
  }

  /** The glyphs of words that are simple in the font of their role; nothing if they are not. */
  Optional<GlyphLine> line(Drawing.Words words) {
    return widths(file(words)).shaper.shape(words.text());
  }

  /** Units an em of the advances of {@link #line}. */
  int unitsPerEm(Drawing.Words words) {
    return widths(file(words)).shaper.unitsPerEm();
  }

  /** The font of words at a size of one's own. */
  Font em(Drawing.Words words) {
    return em(fonts.family(words.font()), words.isBold());
  }

  /** Where the font of words comes from. */
  FontFile file(Drawing.Words words) {
    return fonts.family(words.font()).file(words.isBold(), false);
  }

  /** The upright font of a role at a size in points. */
  Font font(FontRole role, boolean isBold, double size) {
    return em(fonts.family(role), isBold).deriveFont((float) size);
  }

  private TextLayout layout(String text, FontRole role, boolean isBold) {
    AttributedString marked = new AttributedString(text);
    Font main = em(fonts.family(role), isBold);
    int start = 0;
    Font current = main;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Font font = fontFor(text.codePointAt(at), main, current, isBold);
      if (font != current) {
        mark(marked, current, start, at);
        start = at;
        current = font;
      }
    }
    mark(marked, current, start, text.length());
    return new TextLayout(marked.getIterator(), exact());
  }

  private Font fontFor(int character, Font main, Font current, boolean isBold) {
    boolean joins =
        Character.isWhitespace(character)
            || Character.getType(character) == Character.NON_SPACING_MARK;
    if (joins && current.canDisplay(character)) {
      return current;
    }
    if (main.canDisplay(character)) {
      return main;
    }
    for (FontFamily fallback : fallbacks) {
      Font font = em(fallback, isBold);
      if (font.canDisplay(character)) {
        return font;
      }
    }
    return main;
  }

  private static void mark(AttributedString text, Font font, int start, int end) {
    if (start < end) {
      text.addAttribute(TextAttribute.FONT, font, start, end);
    }
  }

  private Font em(FontFamily family, boolean isBold) {
    FontFile file = family.file(isBold, false);
    Font known = parsed.get(file);
    return known != null ? known : parsed.computeIfAbsent(file, Typefaces::parse);
  }

  private static Font parse(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE,
                  EM,
                  TextAttribute.KERNING,
                  TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES,
                  TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("not a TrueType font: " + file, e);
    }
  }
}
