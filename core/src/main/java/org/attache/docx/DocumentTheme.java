package org.attache.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTheme;
import org.attache.theme.Colour;
import org.attache.theme.Palette;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBackgroundFillStyleList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTEffectStyleList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFillStyleList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineStyleList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeStyleSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTStyleMatrix;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Writes the colours and typefaces that Word offers for what is added to the document. */
final class DocumentTheme {

  /** Office wants three of each sort of style. */
  private static final int STYLES = 3;

  private static final int THINNEST = 6350;

  private DocumentTheme() {}

  static void write(Theme theme, XWPFTheme into) {
    CTOfficeStyleSheet sheet = CTOfficeStyleSheet.Factory.newInstance();
    sheet.setName(theme.name());
    CTBaseStyles elements = sheet.addNewThemeElements();
    colours(theme, elements.addNewClrScheme());
    CTFontScheme fonts = elements.addNewFontScheme();
    fonts.setName(theme.name());
    face(theme.fonts().sans().name(), fonts.addNewMajorFont());
    face(theme.fonts().body().name(), fonts.addNewMinorFont());
    CTStyleMatrix formats = elements.addNewFmtScheme();
    formats.setName(theme.name());
    formats(formats);
    into.setTheme(sheet);
  }

  private static void colours(Theme theme, CTColorScheme scheme) {
    Palette palette = theme.palette();
    scheme.setName(theme.name());
    set(scheme.addNewDk1(), palette.text());
    set(scheme.addNewLt1(), palette.background());
    set(scheme.addNewDk2(), palette.accent());
    set(scheme.addNewLt2(), palette.tint());
    List<Colour> series = palette.series();
    set(scheme.addNewAccent1(), series.get(0));
    set(scheme.addNewAccent2(), series.get(1));
    set(scheme.addNewAccent3(), series.get(2));
    set(scheme.addNewAccent4(), series.get(3));
    set(scheme.addNewAccent5(), series.size() > 4 ? series.get(4) : palette.muted());
    set(scheme.addNewAccent6(), series.size() > 5 ? series.get(5) : palette.rule());
    set(scheme.addNewHlink(), palette.link());
    set(scheme.addNewFolHlink(), palette.link());
  }

  private static void set(CTColor slot, Colour colour) {
    slot.addNewSrgbClr()
        .setVal(new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
  }

  private static void face(String name, CTFontCollection fonts) {
    fonts.addNewLatin().setTypeface(name);
    fonts.addNewEa().setTypeface("");
    fonts.addNewCs().setTypeface("");
  }

  private static void formats(CTStyleMatrix formats) {
    CTFillStyleList fills = formats.addNewFillStyleLst();
    CTLineStyleList lines = formats.addNewLnStyleLst();
    CTEffectStyleList effects = formats.addNewEffectStyleLst();
    CTBackgroundFillStyleList grounds = formats.addNewBgFillStyleLst();
    for (int i = 0; i < STYLES; i++) {
      placeholder(fills.addNewSolidFill());
      CTLineProperties line = lines.addNewLn();
      line.setW(THINNEST * (i + 1));
      placeholder(line.addNewSolidFill());
      effects.addNewEffectStyle().addNewEffectLst();
      placeholder(grounds.addNewSolidFill());
    }
  }

  private static void placeholder(CTSolidColorFillProperties fill) {
    fill.addNewSchemeClr().setVal(STSchemeColorVal.PH_CLR);
  }
}
