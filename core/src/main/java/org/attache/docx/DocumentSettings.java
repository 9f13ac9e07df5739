package org.attache.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColorSchemeMapping;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWmlColorSchemeIndex;

/** Writes how Word is to treat the document. */
final class DocumentSettings {

  /** Word 2013 and later; anything less opens in compatibility mode. */
  private static final String COMPATIBILITY = "15";

  private static final String WORD = "http://schemas.microsoft.com/office/word";

  private DocumentSettings() {}

  static void write(XWPFDocument document, Script script) {
    CTSettings settings = document.getSettings().getCTSettings();
    settings.addNewAutoHyphenation();
    settings.addNewConsecutiveHyphenLimit().setVal(BigInteger.TWO);
    settings.addNewDoNotHyphenateCaps();
    settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(360));
    settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
    CTFtnDocProps notes = settings.addNewFootnotePr();
    notes.addNewFootnote().setId(Footnotes.SEPARATOR);
    notes.addNewFootnote().setId(Footnotes.CONTINUATION);
    CTCompat compatibility = settings.addNewCompat();
    compatibility.addNewDoNotExpandShiftReturn();
    CTCompatSetting mode = compatibility.addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri(WORD);
    mode.setVal(COMPATIBILITY);
    CTLanguage language = settings.addNewThemeFontLang();
    language.setVal(script.leftToRight());
    language.setBidi(script.rightToLeft());
    colours(settings.addNewClrSchemeMapping());
  }

  /** Each use takes the theme's colour made for it. */
  private static void colours(CTColorSchemeMapping mapping) {
    mapping.setBg1(STWmlColorSchemeIndex.LIGHT_1);
    mapping.setT1(STWmlColorSchemeIndex.DARK_1);
    mapping.setBg2(STWmlColorSchemeIndex.LIGHT_2);
    mapping.setT2(STWmlColorSchemeIndex.DARK_2);
    mapping.setAccent1(STWmlColorSchemeIndex.ACCENT_1);
    mapping.setAccent2(STWmlColorSchemeIndex.ACCENT_2);
    mapping.setAccent3(STWmlColorSchemeIndex.ACCENT_3);
    mapping.setAccent4(STWmlColorSchemeIndex.ACCENT_4);
    mapping.setAccent5(STWmlColorSchemeIndex.ACCENT_5);
    mapping.setAccent6(STWmlColorSchemeIndex.ACCENT_6);
    mapping.setHyperlink(STWmlColorSchemeIndex.HYPERLINK);
    mapping.setFollowedHyperlink(STWmlColorSchemeIndex.FOLLOWED_HYPERLINK);
  }
}
