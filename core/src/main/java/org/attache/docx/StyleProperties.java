package org.attache.docx;

import java.math.BigInteger;
import org.attache.theme.Align;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;
import org.attache.theme.Length;
import org.attache.theme.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Turns a theme's text style into the properties of a Word style. */
final class StyleProperties {

  private StyleProperties() {}

  /** Writes what concerns paragraphs: spacing, alignment, keeping together. */
  static void paragraph(TextStyle style, CTPPrGeneral into) {
    if (style.keepWithNext()) {
      into.addNewKeepNext();
      into.addNewKeepLines();
    }
    spacing(style.spaceBefore(), style.spaceAfter(), style.leading(), into);
    into.addNewJc()
        .setVal(
            switch (style.align()) {
              case START -> STJc.LEFT;
              case END -> STJc.RIGHT;
              case CENTRE -> STJc.CENTER;
              case JUSTIFY -> STJc.BOTH;
            });
    if (style.align() != Align.JUSTIFY) {
      into.addNewSuppressAutoHyphens();
    }
  }

  /** Writes the space around a paragraph and the least distance of its lines. */
  static void spacing(Length before, Length after, Length leading, CTPPrGeneral into) {
    CTSpacing spacing = into.isSetSpacing() ? into.getSpacing() : into.addNewSpacing();
    spacing.setBefore(twips(before));
    spacing.setAfter(twips(after));
    spacing.setLine(twips(leading));
    spacing.setLineRule(STLineSpacingRule.AT_LEAST);
  }

  /** Writes what concerns letters; in the order that the schema wants. */
  static void run(TextStyle style, Fonts fonts, CTRPr into) {
    fonts(fonts.family(style.font()), fonts, into.addNewRFonts());
    if (style.bold()) {
      into.addNewB();
      into.addNewBCs();
    }
    if (style.italic()) {
      into.addNewI();
      into.addNewICs();
    }
    into.addNewColor().setVal(style.colour().hex());
    BigInteger halfPoints = BigInteger.valueOf(Math.round(style.size().points() * 2));
    into.addNewSz().setVal(halfPoints);
    into.addNewSzCs().setVal(halfPoints);
  }

  /** Names a typeface, and the theme's first fallback for scripts of the right-to-left kind. */
  static void fonts(FontFamily family, Fonts fonts, CTFonts into) {
    into.setAscii(family.name());
    into.setHAnsi(family.name());
    into.setEastAsia(family.name());
    into.setCs(fonts.fallbacks().isEmpty() ? family.name() : fonts.fallbacks().get(0).name());
  }

  /** In twentieths of a point. */
  static BigInteger twips(Length length) {
    return BigInteger.valueOf(length.twips());
  }
}
