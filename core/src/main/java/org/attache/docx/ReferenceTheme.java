package org.attache.docx;

import static org.attache.docx.SafeXml.children;
import static org.attache.docx.SafeXml.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.theme.Colour;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;
import org.attache.theme.Length;
import org.attache.theme.Palette;
import org.attache.theme.Paper;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;
import org.w3c.dom.Element;

/**
 * The look of what a reference document has no style for: our theme in its colours and typefaces,
 * in the proportions of its running text.
 */
final class ReferenceTheme {

  private static final double READABLE = 4.5;
  private static final double CLEAR = 10;
  private static final int SERIES = 6;

  private final Map<String, Colour> colours = new LinkedHashMap<>();
  private final Map<String, String> faces = new LinkedHashMap<>();
  private final ReferenceStyles styles;

  /**
   * A look.
   *
   * @param roots the root of the part with colours and typefaces, if there is one
   * @param styles of the document
   */
  ReferenceTheme(List<Element> roots, ReferenceStyles styles) {
    this.styles = styles;
    for (Element root : roots) {
      for (Element elements : named(root, "themeElements")) {
        named(elements, "clrScheme").forEach(this::readColours);
        named(elements, "fontScheme").forEach(this::readFaces);
      }
    }
  }

  private void readColours(Element scheme) {
    for (Element slot : children(scheme)) {
      for (Element colour : children(slot)) {
        String last = colour.getAttribute("lastClr");
        String hex = last.isEmpty() ? colour.getAttribute("val") : last;
        if (hex.matches("[0-9A-Fa-f]{6}")) {
          colours.putIfAbsent(slot.getLocalName(), Colour.parse("#" + hex));
        }
      }
    }
  }

  private void readFaces(Element scheme) {
    for (Element use : children(scheme)) {
      for (Element face : named(use, "latin")) {
        faces.put(use.getLocalName().replace("Font", ""), face.getAttribute("typeface"));
      }
    }
  }

  private static List<Element> named(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /** Our theme made over. */
  Theme dress(Theme theme, Paper paper) {
    double ratio = size(Style.NORMAL).points() / theme.style(StyleName.BODY).size().points();
    Palette palette = palette(theme.palette());
    Map<StyleName, TextStyle> texts = new EnumMap<>(StyleName.class);
    theme
        .styles()
        .forEach((name, text) -> texts.put(name, scaled(text, ratio, theme.palette(), palette)));
    texts.computeIfPresent(StyleName.BODY, (name, text) -> spaced(text));
    return new Theme(
        theme.name(),
        paper,
        theme.arrangement(),
        theme.logo(),
        fonts(theme.fonts()),
        palette,
        texts,
        theme.reference());
  }

  /** With the space that the document's normal text has below it, if it has any. */
  private TextStyle spaced(TextStyle text) {
    String twips =
        styles.paragraphs(Style.NORMAL, "spacing").map(said -> word(said, "after")).orElse("");
    if (!twips.matches("[1-9][0-9]{0,3}")) {
      return text;
    }
    return new TextStyle(
        text.font(),
        text.bold(),
        text.italic(),
        text.size(),
        text.leading(),
        text.colour(),
        text.spaceBefore(),
        Length.pt(Integer.parseInt(twips) / 20.0),
        text.align(),
        text.keepWithNext());
  }

  private TextStyle scaled(TextStyle text, double ratio, Palette from, Palette to) {
    double least = TextStyle.SMALLEST.points() / text.size().points();
    double factor = Math.max(ratio, least);
    return new TextStyle(
        text.font(),
        text.bold(),
        text.italic(),
        rounded(text.size().times(factor)),
        text.leading().times(factor).plus(Length.pt(0.5)),
        recoloured(text.colour(), from, to),
        text.spaceBefore().times(factor),
        text.spaceAfter().times(factor),
        text.align(),
        text.keepWithNext());
  }

  /** Word counts the size of letters in half points. */
  private static Length rounded(Length size) {
    return Length.pt(Math.round(size.points() * 2) / 2.0);
  }

  private static Colour recoloured(Colour colour, Palette from, Palette to) {
    if (colour.equals(from.accent())) {
      return to.accent();
    }
    return colour.equals(from.muted()) ? to.muted() : to.text();
  }

  private Palette palette(Palette own) {
    Colour ground = colours.getOrDefault("lt1", Colour.WHITE);
    Colour text = readable("dk1", ground, own.text());
    Colour accent = readable("accent1", ground, readable("dk2", ground, text));
    Colour tint = colours.getOrDefault("lt2", own.tint());
    Set<Colour> series = new LinkedHashSet<>();
    for (int i = 1; i <= SERIES; i++) {
      Optional.ofNullable(colours.get("accent" + i)).ifPresent(series::add);
    }
    boolean hasAll = series.size() == SERIES;
    return new Palette(
        text,
        own.muted(),
        accent,
        readable("hlink", ground, own.link()),
        own.rule(),
        text.contrast(tint) >= CLEAR ? tint : own.tint(),
        ground,
        hasAll ? new ArrayList<>(series) : own.series());
  }

  private Colour readable(String slot, Colour ground, Colour otherwise) {
    Colour colour = colours.getOrDefault(slot, otherwise);
    return colour.contrast(ground) >= READABLE ? colour : otherwise;
  }

  /** Running text and what goes with it in the typeface of the document's normal text. */
  private Fonts fonts(Fonts own) {
    String body = face(Style.NORMAL, own.body().name());
    return new Fonts(named(own.body(), body), named(own.sans(), body), own.mono(), own.fallbacks());
  }

  private static FontFamily named(FontFamily family, String name) {
    return new FontFamily(
        name,
        family.regular(),
        family.italic(),
        family.bold(),
        family.boldItalic(),
        family.languages());
  }

  /** The typeface of a style; the other if the document does not say. */
  private String face(Style style, String otherwise) {
    Optional<Element> fonts = styles.letters(style, "rFonts");
    if (fonts.isEmpty()) {
      return otherwise;
    }
    String use = word(fonts.get(), "asciiTheme").replace("HAnsi", "").replace("Ascii", "");
    String named = word(fonts.get(), "ascii");
    String face = use.isEmpty() ? named : faces.getOrDefault(use, named);
    return face.isEmpty() ? otherwise : face;
  }

  /** The size of a style's letters; ten points if the document does not say, as Word has it. */
  private Length size(Style style) {
    String halfPoints = styles.letters(style, "sz").map(size -> word(size, "val")).orElse("20");
    return Length.pt(
        halfPoints.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(halfPoints) / 2.0 : 10);
  }
}
