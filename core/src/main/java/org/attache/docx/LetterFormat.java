package org.attache.docx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;
import org.attache.theme.Length;
import org.attache.theme.TextStyle;

/** What a style says of its letters. */
final class LetterFormat {

  /** The elements of a format, in the order that the schema wants. */
  private enum Element {
    FONTS("w:rFonts"),
    BOLD("w:b"),
    BOLD_COMPLEX("w:bCs"),
    ITALIC("w:i"),
    ITALIC_COMPLEX("w:iCs"),
    SMALL_CAPITALS("w:smallCaps"),
    NO_PROOF("w:noProof"),
    COLOUR("w:color"),
    SIZE("w:sz"),
    SIZE_COMPLEX("w:szCs"),
    RAISE("w:vertAlign"),
    LANGUAGE("w:lang");

    private final String tag;

    Element(String tag) {
      this.tag = tag;
    }
  }

  private final Map<Element, Map<String, String>> elements = new EnumMap<>(Element.class);

  /** What a theme says of a text: typeface, weight, slant, colour, size. */
  static LetterFormat of(TextStyle style, Fonts fonts, Script script) {
    LetterFormat format = new LetterFormat().fonts(fonts.family(style.font()), fonts, script);
    if (style.bold()) {
      format.bold();
    }
    if (style.italic()) {
      format.italic();
    }
    return format.colour(style.colour()).size(style.size());
  }

  /**
   * A typeface, and the one for scripts of the right-to-left kind: Word sets those in a typeface of
   * their own even where the first one has their letters.
   */
  LetterFormat fonts(FontFamily family, Fonts fonts, Script script) {
    String other = script.rightToLeftFace(family, fonts).name();
    return set(Element.FONTS, "w:ascii", family.name())
        .set(Element.FONTS, "w:eastAsia", family.name())
        .set(Element.FONTS, "w:hAnsi", family.name())
        .set(Element.FONTS, "w:cs", other);
  }

  LetterFormat bold() {
    attributes(Element.BOLD);
    attributes(Element.BOLD_COMPLEX);
    return this;
  }

  LetterFormat italic() {
    attributes(Element.ITALIC);
    attributes(Element.ITALIC_COMPLEX);
    return this;
  }

  /** The words are no language: nobody is to check their spelling. */
  LetterFormat noProof() {
    attributes(Element.NO_PROOF);
    return this;
  }

  LetterFormat colour(Colour colour) {
    return set(Element.COLOUR, "w:val", colour.hex());
  }

  LetterFormat size(Length size) {
    String halfPoints = Long.toString(Math.round(size.points() * 2));
    return set(Element.SIZE, "w:val", halfPoints).set(Element.SIZE_COMPLEX, "w:val", halfPoints);
  }

  LetterFormat raised() {
    return set(Element.RAISE, "w:val", "superscript");
  }

  LetterFormat lowered() {
    return set(Element.RAISE, "w:val", "subscript");
  }

  LetterFormat smallCapitals() {
    attributes(Element.SMALL_CAPITALS);
    return this;
  }

  LetterFormat language(Script script) {
    return set(Element.LANGUAGE, "w:val", script.leftToRight())
        .set(Element.LANGUAGE, "w:eastAsia", "zh-CN")
        .set(Element.LANGUAGE, "w:bidi", script.rightToLeft());
  }

  private LetterFormat set(Element element, String attribute, String value) {
    attributes(element).put(attribute, value);
    return this;
  }

  private Map<String, String> attributes(Element element) {
    return elements.computeIfAbsent(element, key -> new LinkedHashMap<>());
  }

  /** Writes {@code w:rPr}, unless there is nothing in it. */
  void write(Markup xml) throws IOException {
    if (!elements.isEmpty()) {
      xml.start("w:rPr");
      for (Map.Entry<Element, Map<String, String>> entry : elements.entrySet()) {
        xml.leaf(entry.getKey().tag, WordXml.attributes(entry.getValue()));
      }
      xml.end();
    }
  }
}
