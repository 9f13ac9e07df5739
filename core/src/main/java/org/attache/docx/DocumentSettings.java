package org.attache.docx;

import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.attache.ooxml.Markup;

/** Writes how Word is to treat the document. */
final class DocumentSettings {

  /** Word 2013 and later; anything less opens in compatibility mode. */
  private static final String COMPATIBILITY = "15";

  private static final String WORD = "http://schemas.microsoft.com/office/word";

  /** The numbers of the lines above notes and above notes that go on from the page before. */
  private static final String[] SEPARATORS = {"-1", "0"};

  private DocumentSettings() {}

  /**
   * Writes the part.
   *
   * @param script of the document
   * @param manner what a reference document says
   * @param notes the kind that the document has a part of
   */
  static void write(Script script, Manner manner, NoteForm notes, Markup xml) throws IOException {
    xml.start("w:settings", WordXml.namespaces());
    for (String element : manner.margins()) {
      xml.leaf(element);
    }
    xml.leaf("w:defaultTabStop", "w:val", manner.tabStop());
    if (manner.isHyphenated()) {
      xml.leaf("w:autoHyphenation");
      xml.leaf("w:consecutiveHyphenLimit", "w:val", "2");
      xml.leaf("w:doNotHyphenateCaps");
    }
    xml.leaf("w:evenAndOddHeaders", "w:val", manner.hasEvenPages() ? "1" : "0");
    xml.leaf("w:characterSpacingControl", "w:val", "doNotCompress");
    notes(notes, xml);
    compatibility(xml);
    xml.leaf("w:themeFontLang", "w:val", script.leftToRight(), "w:bidi", script.rightToLeft());
    xml.leaf("w:clrSchemeMapping", WordXml.attributes(manner.colours()));
    separators(script, xml);
    xml.end();
  }

  private static void notes(NoteForm notes, Markup xml) throws IOException {
    xml.start("w:" + notes.word() + "Pr");
    if (notes == NoteForm.ENDNOTE) {
      xml.leaf("w:numFmt", "w:val", "decimal");
    }
    for (String separator : SEPARATORS) {
      xml.leaf("w:" + notes.word(), "w:id", separator);
    }
    xml.end();
  }

  private static void compatibility(Markup xml) throws IOException {
    xml.start("w:compat").leaf("w:doNotExpandShiftReturn");
    compatibility("compatibilityMode", COMPATIBILITY, xml);
    compatibility("overrideTableStyleFontSizeAndJustification", "1", xml);
    compatibility("enableOpenTypeFeatures", "1", xml);
    compatibility("doNotFlipMirrorIndents", "1", xml);
    compatibility("differentiateMultirowTableHeaders", "1", xml);
    xml.end();
  }

  private static void compatibility(String name, String value, Markup xml) throws IOException {
    xml.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
  }

  /** What fields compute with; Word knows no others than the point and the comma. */
  private static void separators(Script script, Markup xml) throws IOException {
    Locale locale = Locale.forLanguageTag(script.language());
    boolean isComma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    xml.leaf("w:decimalSymbol", "w:val", isComma ? "," : ".");
    xml.leaf("w:listSeparator", "w:val", isComma ? ";" : ",");
  }
}
