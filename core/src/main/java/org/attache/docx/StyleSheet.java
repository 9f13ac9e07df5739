package org.attache.docx;

import static org.attache.docx.StyleProperties.twips;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.Palette;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes the document's styles from a theme. */
final class StyleSheet {

  /** Indent of a list's text, a level. */
  static final Length LIST_STEP = Length.pt(18);

  /** From a code block's ground to its letters. */
  private static final Length CODE_PADDING = Length.pt(6);

  /** Space below a table or box that has no words under it. */
  private static final Length AFTER_TABLE = Length.pt(9);

  /** Indent of a reference's second line. */
  private static final Length REFERENCE_INDENT = Length.pt(24);

  private final Theme theme;
  private final Script script;
  private final CTStyles styles;

  private StyleSheet(Theme theme, Script script, CTStyles styles) {
    this.theme = theme;
    this.script = script;
    this.styles = styles;
  }

  /** Writes all styles of {@link Style}. */
  static void write(Theme theme, Script script, XWPFStyles styles) {
    CTStyles into = CTStyles.Factory.newInstance();
    StyleSheet sheet = new StyleSheet(theme, script, into);
    sheet.defaults();
    sheet.normal();
    sheet.front();
    sheet.headings();
    sheet.text();
    sheet.lists();
    sheet.captions();
    sheet.tableText();
    sheet.boxes();
    sheet.notes();
    sheet.contents();
    sheet.furniture();
    CharacterStyles.write(theme, into);
    TableStyles.write(theme, into);
    styles.setStyles(into);
  }

  private void defaults() {
    CTDocDefaults defaults = styles.addNewDocDefaults();
    CTRPr run = defaults.addNewRPrDefault().addNewRPr();
    TextStyle body = theme.style(StyleName.BODY);
    StyleProperties.fonts(theme.fonts().body(), theme.fonts(), run.addNewRFonts());
    BigInteger size = BigInteger.valueOf(Math.round(body.size().points() * 2));
    run.addNewSz().setVal(size);
    run.addNewSzCs().setVal(size);
    CTLanguage language = run.addNewLang();
    language.setVal(script.leftToRight());
    language.setEastAsia("zh-CN");
    language.setBidi(script.rightToLeft());
    defaults.addNewPPrDefault().addNewPPr();
  }

  private void normal() {
    CTStyle normal = add(Style.NORMAL);
    normal.setDefault(true);
    normal.addNewQFormat();
    CTPPrGeneral paragraph = normal.addNewPPr();
    paragraph.addNewWidowControl();
    if (script.isRightToLeft()) {
      paragraph.addNewBidi();
    }
    CTRPr run = normal.addNewRPr();
    run.addNewColor().setVal(palette().text().hex());
  }

  private void front() {
    CTStyle title = themed(Style.TITLE, StyleName.TITLE, Style.SUBTITLE);
    border(title, Edge.TOP, palette().accent(), 24, 10);
    themed(Style.SUBTITLE, StyleName.SUBTITLE, Style.AUTHOR);
    CTStyle author = themed(Style.AUTHOR, StyleName.BOX_TEXT, Style.AUTHOR);
    respace(author, Length.ZERO, Length.pt(2));
    CTStyle date = themed(Style.DATE, StyleName.BOX_TEXT, Style.BODY_TEXT);
    respace(date, Length.ZERO, Length.pt(18));
  }

  private void headings() {
    for (int level = 1; level <= 4; level++) {
      StyleName name = StyleName.valueOf("HEADING_" + level);
      CTStyle heading = themed(Style.heading(level), name, Style.BODY_TEXT);
      heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }
  }

  private void text() {
    themed(Style.BODY_TEXT, StyleName.BODY, Style.BODY_TEXT);
    themed(Style.LEAD, StyleName.LEAD, Style.BODY_TEXT);
    CTStyle quote = themed(Style.QUOTE, StyleName.QUOTE, Style.QUOTE);
    indent(quote, LIST_STEP, Length.ZERO);
    quote.getPPr().getInd().setRight(twips(LIST_STEP));
    border(quote, Edge.START, palette().rule(), 18, 10);
    CTStyle code = themed(Style.CODE, StyleName.CODE, Style.CODE);
    code.getPPr().addNewKeepLines();
    shade(code);
    indent(code, CODE_PADDING, Length.ZERO);
    code.getPPr().getInd().setRight(twips(CODE_PADDING));
    for (Edge edge : Edge.values()) {
      border(code, edge, palette().tint(), 4, (int) CODE_PADDING.points());
    }
  }

  private void lists() {
    TextStyle body = theme.style(StyleName.BODY);
    for (int depth = 1; depth <= 3; depth++) {
      item(Style.item(false, depth), body, depth);
      item(Style.item(true, depth), body, depth);
      CTStyle continued = item(Style.continued(depth), body, depth);
      continued.getPPr().getInd().unsetHanging();
    }
  }

  private CTStyle item(Style style, TextStyle text, int depth) {
    CTStyle item = paragraph(style, text, style);
    indent(item, LIST_STEP.times(depth), LIST_STEP);
    item.getPPr().getJc().setVal(STJc.LEFT);
    respace(item, Length.ZERO, text.spaceAfter().times(0.6));
    return item;
  }

  private void captions() {
    themed(Style.CAPTION, StyleName.CAPTION, Style.BODY_TEXT);
    themed(Style.SUBCAPTION, StyleName.SUBCAPTION, Style.BODY_TEXT);
    themed(Style.SOURCE_LINE, StyleName.SOURCE_LINE, Style.BODY_TEXT);
    CTStyle figure = add(Style.FIGURE);
    basedOn(figure, Style.NORMAL, Style.SOURCE_LINE);
    CTPPrGeneral paragraph = figure.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewKeepLines();
    paragraph.addNewSpacing().setAfter(twips(Length.pt(4)));
    if (script.isRightToLeft()) {
      // LibreOffice mirrors the words of a chart that stands in a paragraph from right to left.
      paragraph.addNewBidi().setVal(false);
    }
  }

  private void tableText() {
    themed(Style.TABLE_HEAD, StyleName.TABLE_HEAD, Style.TABLE_HEAD);
    derived(Style.TABLE_HEAD_NUMBER, Style.TABLE_HEAD, true, false);
    themed(Style.TABLE_TEXT, StyleName.TABLE_TEXT, Style.TABLE_TEXT);
    derived(Style.TABLE_NUMBER, Style.TABLE_TEXT, true, false);
    derived(Style.TABLE_ROW_HEAD, Style.TABLE_TEXT, false, false);
    CTStyle group = derived(Style.TABLE_GROUP, Style.TABLE_TEXT, false, true);
    group.getPPr().addNewKeepNext();
    group.getRPr().addNewColor().setVal(palette().accent().hex());
    derived(Style.TABLE_TOTAL, Style.TABLE_TEXT, false, true);
    derived(Style.TABLE_TOTAL_NUMBER, Style.TABLE_NUMBER, true, true);
    CTStyle end = add(Style.TABLE_END);
    basedOn(end, Style.NORMAL, Style.BODY_TEXT);
    CTSpacing spacing = end.addNewPPr().addNewSpacing();
    spacing.setLine(twips(AFTER_TABLE));
    spacing.setLineRule(STLineSpacingRule.EXACT);
  }

  /** A style that differs from another in weight or in being set as numbers are. */
  private CTStyle derived(Style style, Style from, boolean isNumber, boolean isBold) {
    CTStyle derived = add(style);
    basedOn(derived, from, style);
    CTPPrGeneral paragraph = derived.addNewPPr();
    if (isNumber) {
      // Numbers end at the right in every script; in one from right to left that is its start.
      paragraph.addNewJc().setVal(script.isRightToLeft() ? STJc.LEFT : STJc.RIGHT);
    }
    CTRPr run = derived.addNewRPr();
    if (isBold) {
      run.addNewB();
      run.addNewBCs();
    }
    return derived;
  }

  private void boxes() {
    themed(Style.BOX_TITLE, StyleName.BOX_TITLE, Style.BOX_TEXT);
    themed(Style.BOX_TEXT, StyleName.BOX_TEXT, Style.BOX_TEXT);
    CTStyle term = derived(Style.BOX_TERM, Style.BOX_TEXT, false, false);
    term.getRPr().addNewColor().setVal(palette().muted().hex());
    boxItem(Style.BOX_BULLET, StyleName.BOX_TEXT);
    boxItem(Style.BOX_NUMBER, StyleName.BOX_TEXT);
    themed(Style.KEY_MESSAGE, StyleName.KEY_MESSAGE, Style.KEY_MESSAGE);
    boxItem(Style.KEY_BULLET, StyleName.KEY_MESSAGE);
    boxItem(Style.KEY_NUMBER, StyleName.KEY_MESSAGE);
  }

  private void boxItem(Style style, StyleName name) {
    indent(themed(style, name, style), LIST_STEP, LIST_STEP);
  }

  private void notes() {
    themed(Style.FOOTNOTE_TEXT, StyleName.FOOTNOTE, Style.FOOTNOTE_TEXT);
    themed(Style.ENDNOTE_TEXT, StyleName.FOOTNOTE, Style.ENDNOTE_TEXT);
    CTStyle reference = themed(Style.BIBLIOGRAPHY, StyleName.REFERENCE, Style.BIBLIOGRAPHY);
    indent(reference, REFERENCE_INDENT, REFERENCE_INDENT);
    tab(reference, REFERENCE_INDENT, STTabJc.LEFT, STTabTlc.NONE);
    reference.getPPr().addNewKeepLines();
  }

  private void contents() {
    paragraph(Style.TOC_HEADING, theme.style(StyleName.HEADING_1), Style.BODY_TEXT);
    CTStyle listed = themed(Style.TABLE_OF_FIGURES, StyleName.CONTENTS_1, Style.BODY_TEXT);
    tab(listed, theme.paper().textWidth(), STTabJc.RIGHT, STTabTlc.DOT);
    for (int level = 1; level <= 4; level++) {
      StyleName name = level == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2;
      CTStyle entry = themed(Style.contents(level), name, Style.BODY_TEXT);
      CTPPrGeneral paragraph = entry.getPPr();
      paragraph.addNewInd().setLeft(twips(Length.pt(14).times(level - 1)));
      tab(entry, theme.paper().textWidth(), STTabJc.RIGHT, STTabTlc.DOT);
    }
  }

  private void furniture() {
    CTStyle header = themed(Style.HEADER, StyleName.PAGE_FURNITURE, Style.HEADER);
    tab(header, theme.paper().textWidth(), STTabJc.RIGHT, STTabTlc.NONE);
    border(header, Edge.BOTTOM, palette().rule(), 4, 4);
    CTStyle footer = themed(Style.FOOTER, StyleName.PAGE_FURNITURE, Style.FOOTER);
    tab(footer, theme.paper().textWidth(), STTabJc.RIGHT, STTabTlc.NONE);
  }

  private CTStyle themed(Style style, StyleName name, Style next) {
    return paragraph(style, theme.style(name), next);
  }

  private CTStyle paragraph(Style style, TextStyle text, Style next) {
    CTStyle paragraph = add(style);
    basedOn(paragraph, Style.NORMAL, next);
    StyleProperties.paragraph(text, paragraph.addNewPPr());
    StyleProperties.run(text, theme.fonts(), paragraph.addNewRPr());
    return paragraph;
  }

  private CTStyle add(Style style) {
    CTStyle added = styles.addNewStyle();
    added.setType(STStyleType.PARAGRAPH);
    if (style.isOurs()) {
      added.setCustomStyle(true);
    }
    added.setStyleId(style.id());
    added.addNewName().setVal(style.wordName());
    return added;
  }

  private static void basedOn(CTStyle style, Style base, Style next) {
    CTString parent = style.addNewBasedOn();
    parent.setVal(base.id());
    style.addNewNext().setVal(next.id());
    style.addNewQFormat();
  }

  private static void respace(CTStyle style, Length before, Length after) {
    style.getPPr().getSpacing().setBefore(twips(before));
    style.getPPr().getSpacing().setAfter(twips(after));
  }

  private static void indent(CTStyle style, Length left, Length hanging) {
    style.getPPr().addNewInd().setLeft(twips(left));
    if (!hanging.equals(Length.ZERO)) {
      style.getPPr().getInd().setHanging(twips(hanging));
    }
  }

  private static void tab(CTStyle style, Length at, STTabJc.Enum kind, STTabTlc.Enum leader) {
    CTTabStop stop = style.getPPr().addNewTabs().addNewTab();
    stop.setVal(kind);
    stop.setLeader(leader);
    stop.setPos(twips(at));
  }

  private void shade(CTStyle style) {
    CTShd shading = style.getPPr().addNewShd();
    shading.setVal(STShd.CLEAR);
    shading.setColor("auto");
    shading.setFill(palette().tint().hex());
  }

  /** A side of a paragraph. */
  private enum Edge {
    TOP,
    START,
    BOTTOM,
    END
  }

  private static void border(CTStyle style, Edge edge, Colour colour, int eighths, int space) {
    CTPPrGeneral paragraph = style.getPPr();
    CTPBdr borders = paragraph.isSetPBdr() ? paragraph.getPBdr() : paragraph.addNewPBdr();
    CTBorder border =
        switch (edge) {
          case TOP -> borders.addNewTop();
          case BOTTOM -> borders.addNewBottom();
          case START -> borders.addNewLeft();
          case END -> borders.addNewRight();
        };
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.valueOf(space));
    border.setColor(colour.hex());
  }

  private Palette palette() {
    return theme.palette();
  }
}
