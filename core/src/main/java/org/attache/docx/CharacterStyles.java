package org.attache.docx;

import org.attache.theme.Theme;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the styles of words within a paragraph. */
final class CharacterStyles {

  private CharacterStyles() {}

  static void write(Theme theme, CTStyles styles) {
    CTStyle ground = add(styles, Style.DEFAULT_FONT);
    ground.setDefault(true);
    CTRPr strong = inherit(add(styles, Style.STRONG));
    strong.addNewB();
    strong.addNewBCs();
    CTRPr emphasis = inherit(add(styles, Style.EMPHASIS));
    emphasis.addNewI();
    emphasis.addNewICs();
    CTRPr code = inherit(add(styles, Style.CODE_WORDS));
    StyleProperties.fonts(theme.fonts().mono(), theme.fonts(), code.addNewRFonts());
    code.addNewNoProof();
    CTRPr link = inherit(add(styles, Style.HYPERLINK));
    link.addNewColor().setVal(theme.palette().link().hex());
    CTRPr number = inherit(add(styles, Style.CAPTION_NUMBER));
    number.addNewColor().setVal(theme.palette().accent().hex());
    raise(inherit(add(styles, Style.FOOTNOTE_REFERENCE)));
    raise(inherit(add(styles, Style.ENDNOTE_REFERENCE)));
    CTStyle noList = styles.addNewStyle();
    noList.setType(STStyleType.NUMBERING);
    noList.setDefault(true);
    noList.setStyleId(Style.NO_LIST.id());
    noList.addNewName().setVal(Style.NO_LIST.wordName());
  }

  private static CTStyle add(CTStyles styles, Style style) {
    CTStyle added = styles.addNewStyle();
    added.setType(STStyleType.CHARACTER);
    if (style.isOurs()) {
      added.setCustomStyle(true);
    }
    added.setStyleId(style.id());
    added.addNewName().setVal(style.wordName());
    return added;
  }

  private static CTRPr inherit(CTStyle style) {
    style.addNewBasedOn().setVal(Style.DEFAULT_FONT.id());
    style.addNewQFormat();
    return style.addNewRPr();
  }

  private static void raise(CTRPr run) {
    run.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
  }
}
