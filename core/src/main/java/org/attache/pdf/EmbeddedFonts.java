package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.attache.theme.FontFile;
import org.jspecify.annotations.Nullable;

/** The fonts of one file. */
final class EmbeddedFonts {

  private final PdfFile pdf;
  private final FontFaces faces;
  private final Map<FontFile, EmbeddedFont> fonts = new LinkedHashMap<>();
  private @Nullable EmbeddedFont last;

  EmbeddedFonts(PdfFile pdf, FontFaces faces) {
    this.pdf = pdf;
    this.faces = faces;
  }

  /** The font as this file uses it. */
  EmbeddedFont font(FontFile file) throws IOException {
    EmbeddedFont used = last;
    if (used != null && used.file() == file) {
      return used;
    }
    EmbeddedFont font = fonts.get(file);
    if (font == null) {
      font = new EmbeddedFont(file, faces.face(file), pdf.reserve(), "F" + (fonts.size() + 1));
      fonts.put(file, font);
    }
    last = font;
    return font;
  }

  /** Puts all fonts; returns them by name. */
  COSDictionary put() throws IOException {
    COSDictionary resources = new COSDictionary();
    for (EmbeddedFont font : fonts.values()) {
      font.put(pdf);
      resources.setItem(
          new String(font.resourceName(), StandardCharsets.US_ASCII), font.reference());
    }
    return resources;
  }
}
