package org.attache.docx;

import static org.attache.docx.StyleProperties.twips;

import java.math.BigInteger;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.Palette;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblStylePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblStyleOverrideType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes the styles of tables and boxes: rules, grounds, margins of cells. */
final class TableStyles {

  private static final int HAIRLINE = 4;
  private static final int RULE = 8;
  private static final int BAR = 24;

  private final Palette palette;
  private final CTStyles styles;

  private TableStyles(Palette palette, CTStyles styles) {
    this.palette = palette;
    this.styles = styles;
  }

  static void write(Theme theme, CTStyles styles) {
    TableStyles tables = new TableStyles(theme.palette(), styles);
    tables.normal();
    tables.briefTable();
    tables.factsBox();
    tables.box(Style.NOTE_BOX, theme.palette().accent());
    tables.box(Style.WARNING_BOX, theme.palette().series().get(1));
    tables.box(Style.KEY_MESSAGE_BOX, theme.palette().accent());
  }

  private void normal() {
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.TABLE);
    normal.setDefault(true);
    normal.setStyleId(Style.NORMAL_TABLE.id());
    normal.addNewName().setVal(Style.NORMAL_TABLE.wordName());
    CTTblPrBase table = normal.addNewTblPr();
    measure(table.addNewTblInd(), Length.ZERO);
    margins(table, Length.ZERO, Length.pt(5.4), Length.ZERO);
  }

  private void briefTable() {
    CTStyle style = add(Style.BRIEF_TABLE);
    CTTblPrBase table = style.addNewTblPr();
    CTTblBorders borders = table.addNewTblBorders();
    line(borders.addNewTop(), RULE, palette.accent());
    line(borders.addNewBottom(), RULE, palette.accent());
    line(borders.addNewInsideH(), HAIRLINE, palette.rule());
    margins(table, Length.pt(2.5), Length.pt(4), Length.pt(2.5));
    CTTblStylePr first = style.addNewTblStylePr();
    first.setType(STTblStyleOverrideType.FIRST_ROW);
    CTTcBorders head = first.addNewTcPr().addNewTcBorders();
    line(head.addNewTop(), RULE, palette.accent());
    line(head.addNewBottom(), HAIRLINE, palette.accent());
    CTTblStylePr last = style.addNewTblStylePr();
    last.setType(STTblStyleOverrideType.LAST_ROW);
    CTTcBorders total = last.addNewTcPr().addNewTcBorders();
    line(total.addNewTop(), HAIRLINE, palette.accent());
    line(total.addNewBottom(), RULE, palette.accent());
  }

  private void factsBox() {
    CTStyle style = add(Style.FACTS_BOX);
    CTTblPrBase table = style.addNewTblPr();
    CTTblBorders borders = table.addNewTblBorders();
    line(borders.addNewTop(), RULE, palette.accent());
    line(borders.addNewBottom(), HAIRLINE, palette.rule());
    line(borders.addNewInsideH(), HAIRLINE, palette.rule());
    margins(table, Length.pt(3), Length.pt(7), Length.pt(1));
    ground(style);
  }

  private void box(Style style, Colour bar) {
    CTStyle box = add(style);
    CTTblPrBase table = box.addNewTblPr();
    line(table.addNewTblBorders().addNewLeft(), BAR, bar);
    margins(table, Length.pt(7), Length.pt(10), Length.pt(5));
    ground(box);
  }

  private CTStyle add(Style style) {
    CTStyle added = styles.addNewStyle();
    added.setType(STStyleType.TABLE);
    added.setCustomStyle(true);
    added.setStyleId(style.id());
    added.addNewName().setVal(style.wordName());
    added.addNewBasedOn().setVal(Style.NORMAL_TABLE.id());
    added.addNewQFormat();
    return added;
  }

  private void ground(CTStyle style) {
    CTShd shading = style.addNewTcPr().addNewShd();
    shading.setVal(STShd.CLEAR);
    shading.setColor("auto");
    shading.setFill(palette.tint().hex());
  }

  private static void margins(CTTblPrBase table, Length top, Length sides, Length bottom) {
    CTTblCellMar margins = table.addNewTblCellMar();
    measure(margins.addNewTop(), top);
    measure(margins.addNewLeft(), sides);
    measure(margins.addNewBottom(), bottom);
    measure(margins.addNewRight(), sides);
  }

  private static void measure(CTTblWidth width, Length length) {
    width.setW(twips(length));
    width.setType(STTblWidth.DXA);
  }

  private static void line(CTBorder border, int eighths, Colour colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.ZERO);
    border.setColor(colour.hex());
  }
}
