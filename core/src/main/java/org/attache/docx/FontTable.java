package org.attache.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ooxml.Markup;
import org.attache.theme.FontFamily;
import org.attache.theme.Fonts;

/** Writes which typefaces the document uses, and which to take where they are not installed. */
final class FontTable {

  private FontTable() {}

  /** Writes the part. */
  static void write(Fonts fonts, Markup xml) throws IOException {
    xml.start("w:fonts", WordXml.namespaces());
    writeMissing(fonts, List.of(), xml);
    xml.end();
  }

  /** Writes those typefaces that a table does not have. */
  static void writeMissing(Fonts fonts, List<String> known, Markup xml) throws IOException {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put(fonts.body().name(), Kind.SERIF);
    kinds.putIfAbsent(fonts.sans().name(), Kind.SANS);
    kinds.putIfAbsent(fonts.mono().name(), Kind.MONO);
    for (FontFamily fallback : fonts.fallbacks()) {
      kinds.putIfAbsent(fallback.name(), Kind.OTHER);
    }
    kinds.keySet().removeAll(known);
    for (Map.Entry<String, Kind> font : kinds.entrySet()) {
      Kind kind = font.getValue();
      xml.start("w:font", "w:name", font.getKey());
      xml.leaf("w:altName", "w:val", kind.substitutes);
      xml.leaf("w:family", "w:val", kind.family);
      xml.leaf("w:pitch", "w:val", kind == Kind.MONO ? "fixed" : "variable");
      xml.end();
    }
  }

  /** What sort of typeface, and those of Office that come closest. */
  private enum Kind {
    SERIF("Cambria,Georgia", "roman"),
    SANS("Calibri,Arial", "swiss"),
    MONO("Consolas,Courier New", "modern"),
    OTHER("Arial,Times New Roman", "auto");

    private final String substitutes;
    private final String family;

    Kind(String substitutes, String family) {
      this.substitutes = substitutes;
      this.family = family;
    }
  }
}
