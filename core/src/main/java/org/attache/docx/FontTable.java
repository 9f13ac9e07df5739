package org.attache.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;

/** Writes which typefaces the document uses, and which to take where they are not installed. */
final class FontTable {

  private static final String PART = "/word/fontTable.xml";

  private FontTable() {}

  static void write(Fonts fonts, XWPFDocument document) throws IOException, InvalidFormatException {
    FontsDocument table = FontsDocument.Factory.newInstance();
    table.addNewFonts();
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put(fonts.body().name(), Kind.SERIF);
    kinds.putIfAbsent(fonts.sans().name(), Kind.SANS);
    kinds.putIfAbsent(fonts.mono().name(), Kind.MONO);
    for (FontFamily fallback : fonts.fallbacks()) {
      kinds.putIfAbsent(fallback.name(), Kind.OTHER);
    }
    kinds.forEach((name, kind) -> add(name, kind, table.getFonts().addNewFont()));
    PackagePart part =
        document
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName(PART), XWPFRelation.FONT_TABLE.getContentType());
    document
        .getPackagePart()
        .addRelationship(
            part.getPartName(), TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
    try (OutputStream out = part.getOutputStream()) {
      table.save(out, org.apache.poi.ooxml.POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    }
  }

  private static void add(String name, Kind kind, CTFont font) {
    font.setName(name);
    font.addNewAltName().setVal(kind.substitutes);
    font.addNewFamily().setVal(kind.family);
    font.addNewPitch().setVal(kind == Kind.MONO ? STPitch.FIXED : STPitch.VARIABLE);
  }

  /** What sort of typeface, and those of Office that come closest. */
  private enum Kind {
    SERIF("Cambria,Georgia", STFontFamily.ROMAN),
    SANS("Calibri,Arial", STFontFamily.SWISS),
    MONO("Consolas,Courier New", STFontFamily.MODERN),
    OTHER("Arial,Times New Roman", STFontFamily.AUTO);

    private final String substitutes;
    private final STFontFamily.Enum family;

    Kind(String substitutes, STFontFamily.Enum family) {
      this.substitutes = substitutes;
      this.family = family;
    }
  }
}
