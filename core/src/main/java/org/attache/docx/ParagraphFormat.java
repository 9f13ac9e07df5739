package org.attache.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ooxml.Markup;
import org.attache.theme.Align;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.TextStyle;

/** What a style says of its paragraphs. */
final class ParagraphFormat {

  /** The elements of a format, in the order that the schema wants. */
  private enum Element {
    KEEP_NEXT("w:keepNext"),
    KEEP_LINES("w:keepLines"),
    WIDOW_CONTROL("w:widowControl"),
    NUMBERING("w:numPr"),
    BORDERS("w:pBdr"),
    GROUND("w:shd"),
    TABS("w:tabs"),
    NO_HYPHENS("w:suppressAutoHyphens"),
    RIGHT_TO_LEFT("w:bidi"),
    SPACING("w:spacing"),
    INDENT("w:ind"),
    CONTEXTUAL("w:contextualSpacing"),
    ALIGN("w:jc"),
    OUTLINE("w:outlineLvl");

    private final String tag;

    Element(String tag) {
      this.tag = tag;
    }
  }

  /** A side of a paragraph. */
  enum Edge {
    TOP("w:top"),
    START("w:left"),
    BOTTOM("w:bottom"),
    END("w:right");

    private final String tag;

    Edge(String tag) {
      this.tag = tag;
    }
  }

  private final Map<Element, Map<String, String>> elements = new EnumMap<>(Element.class);
  private final Map<Edge, Rule> borders = new EnumMap<>(Edge.class);
  private final List<String[]> tabs = new ArrayList<>();

  /** What a theme says of a text: spacing, alignment, keeping together. */
  static ParagraphFormat of(TextStyle style) {
    ParagraphFormat format = new ParagraphFormat();
    if (style.keepWithNext()) {
      format.keepNext().keepLines();
    }
    format.spacing(style.spaceBefore(), style.spaceAfter());
    format.set(Element.SPACING, "w:line", style.leading());
    format.set(Element.SPACING, "w:lineRule", "atLeast");
    if (style.align() != Align.JUSTIFY) {
      format.attributes(Element.NO_HYPHENS);
    }
    return format.align(
        switch (style.align()) {
          case START -> "left";
          case END -> "right";
          case CENTRE -> "center";
          case JUSTIFY -> "both";
        });
  }

  ParagraphFormat keepNext() {
    attributes(Element.KEEP_NEXT);
    return this;
  }

  ParagraphFormat keepLines() {
    attributes(Element.KEEP_LINES);
    return this;
  }

  ParagraphFormat widowControl() {
    attributes(Element.WIDOW_CONTROL);
    return this;
  }

  ParagraphFormat spacing(Length before, Length after) {
    return set(Element.SPACING, "w:before", before).set(Element.SPACING, "w:after", after);
  }

  ParagraphFormat before(Length space) {
    return set(Element.SPACING, "w:before", space);
  }

  ParagraphFormat after(Length space) {
    return set(Element.SPACING, "w:after", space);
  }

  /** Without space between paragraphs of the style. */
  ParagraphFormat together() {
    attributes(Element.CONTEXTUAL);
    return this;
  }

  /** As no heading, though the style below is one: neither numbered nor in the outline. */
  ParagraphFormat noHeading() {
    attributes(Element.NUMBERING);
    return set(Element.OUTLINE, "w:val", "9");
  }

  /** Lines of exactly that height. */
  ParagraphFormat exactLines(Length height) {
    return set(Element.SPACING, "w:line", height).set(Element.SPACING, "w:lineRule", "exact");
  }

  ParagraphFormat left(Length indent) {
    return set(Element.INDENT, "w:left", indent);
  }

  ParagraphFormat right(Length indent) {
    return set(Element.INDENT, "w:right", indent);
  }

  /** The first line sticks out by that much. */
  ParagraphFormat hanging(Length indent) {
    return set(Element.INDENT, "w:hanging", indent);
  }

  /** How lines fill the measure, in Word's terms: its left is where they begin. */
  ParagraphFormat align(String how) {
    return set(Element.ALIGN, "w:val", how);
  }

  /** The level of a heading, from 1. */
  ParagraphFormat heading(int level) {
    return set(Element.OUTLINE, "w:val", Integer.toString(level - 1));
  }

  ParagraphFormat ground(Colour colour) {
    return set(Element.GROUND, "w:val", "clear")
        .set(Element.GROUND, "w:color", "auto")
        .set(Element.GROUND, "w:fill", colour.hex());
  }

  ParagraphFormat rightToLeft() {
    attributes(Element.RIGHT_TO_LEFT);
    return this;
  }

  ParagraphFormat leftToRight() {
    return set(Element.RIGHT_TO_LEFT, "w:val", "0");
  }

  ParagraphFormat border(Edge edge, Rule rule) {
    attributes(Element.BORDERS);
    borders.put(edge, rule);
    return this;
  }

  /** A stop that words begin at. */
  ParagraphFormat tab(Length at) {
    return tab("left", "none", at);
  }

  /** A stop that words end at. */
  ParagraphFormat endTab(Length at) {
    return tab("right", "none", at);
  }

  /** A stop that words end at, with dots up to it. */
  ParagraphFormat dottedTab(Length at) {
    return tab("right", "dot", at);
  }

  /** Takes away a stop that the style below has. */
  ParagraphFormat noTab(Length at) {
    return tab("clear", "none", at);
  }

  private ParagraphFormat tab(String kind, String leader, Length at) {
    attributes(Element.TABS);
    tabs.add(
        new String[] {"w:val", kind, "w:leader", leader, "w:pos", Integer.toString(at.twips())});
    return this;
  }

  private ParagraphFormat set(Element element, String attribute, Length length) {
    return set(element, attribute, Integer.toString(length.twips()));
  }

  private ParagraphFormat set(Element element, String attribute, String value) {
    attributes(element).put(attribute, value);
    return this;
  }

  private Map<String, String> attributes(Element element) {
    return elements.computeIfAbsent(element, key -> new LinkedHashMap<>());
  }

  /** Writes {@code w:pPr}, unless there is nothing in it. */
  void write(Markup xml) throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    xml.start("w:pPr");
    for (Map.Entry<Element, Map<String, String>> entry : elements.entrySet()) {
      Element element = entry.getKey();
      switch (element) {
        case BORDERS -> writeBorders(xml);
        case TABS -> writeTabs(xml);
        case NUMBERING -> xml.start("w:numPr").leaf("w:numId", "w:val", "0").end();
        default -> xml.leaf(element.tag, WordXml.attributes(entry.getValue()));
      }
    }
    xml.end();
  }

  private void writeBorders(Markup xml) throws IOException {
    xml.start("w:pBdr");
    for (Map.Entry<Edge, Rule> border : borders.entrySet()) {
      border.getValue().write(border.getKey().tag, xml);
    }
    xml.end();
  }

  private void writeTabs(Markup xml) throws IOException {
    xml.start("w:tabs");
    for (String[] tab : tabs) {
      xml.leaf("w:tab", tab);
    }
    xml.end();
  }
}
