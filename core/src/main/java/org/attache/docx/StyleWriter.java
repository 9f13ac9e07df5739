package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.Markup;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/**
 * Writes styles one after the other, those left out that the document at hand already has.
 *
 * @param theme the look
 * @param script of the document
 * @param ids of the styles
 * @param xml where to
 */
record StyleWriter(Theme theme, Script script, StyleIds ids, Markup xml) {

  /** The text of a theme as a style on the ground of the normal one. */
  void themed(Style style, StyleName name, Style next) throws IOException {
    TextStyle text = theme.style(name);
    paragraph(style, Style.NORMAL, next, ParagraphFormat.of(text), letters(text));
  }

  /** The letters of a theme's text. */
  LetterFormat letters(TextStyle text) {
    return LetterFormat.of(text, theme.fonts(), script);
  }

  void paragraph(Style style, Style base, Style next, ParagraphFormat lines, LetterFormat letters)
      throws IOException {
    if (ids.isGiven(style)) {
      return;
    }
    open(style, false);
    if (style != base) {
      xml.leaf("w:basedOn", "w:val", ids.of(base));
      xml.leaf("w:next", "w:val", ids.of(next));
    }
    offer(style);
    lines.write(xml);
    letters.write(xml);
    xml.end();
  }

  void character(Style style, LetterFormat letters) throws IOException {
    character(style, Style.DEFAULT_FONT, letters);
  }

  void character(Style style, Style base, LetterFormat letters) throws IOException {
    if (ids.isGiven(style)) {
      return;
    }
    open(style, false);
    xml.leaf("w:basedOn", "w:val", ids.of(base));
    offer(style);
    letters.write(xml);
    xml.end();
  }

  /** A style made of two others. */
  void lettered(LetteredStyle style) throws IOException {
    xml.start("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", ids.of(style));
    xml.leaf("w:name", "w:val", ids.name(style));
    xml.leaf("w:basedOn", "w:val", ids.of(style.base()));
    xml.leaf("w:uiPriority", "w:val", "99");
    style.letters().write(xml);
    xml.end();
  }

  /** Says where Word lists a style, and whether in the gallery of those to choose from. */
  void offer(Style style) throws IOException {
    if (style.isOffered()) {
      xml.leaf("w:uiPriority", "w:val", Integer.toString(style.ordinal() + 1));
      xml.leaf("w:qFormat");
    } else {
      xml.leaf("w:uiPriority", "w:val", "99");
    }
  }

  /** Begins a style, which the caller fills and ends. */
  void open(Style style, boolean isDefault) throws IOException {
    if (isDefault) {
      xml.start("w:style", "w:type", style.kind(), "w:default", "1", "w:styleId", ids.of(style));
    } else if (style.isOurs()) {
      xml.start(
          "w:style", "w:type", style.kind(), "w:customStyle", "1", "w:styleId", ids.of(style));
    } else {
      xml.start("w:style", "w:type", style.kind(), "w:styleId", ids.of(style));
    }
    xml.leaf("w:name", "w:val", ids.name(style));
  }
}
