package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Finds what is wrong with a font of a file. */
final class FontAudit {

  private static final Pattern MAPPED = Pattern.compile("<[0-9A-F]{4}><([0-9A-F]*)>");

  private FontAudit() {}

  /** What is wrong, if anything. */
  static Optional<String> check(COSDictionary font) throws IOException {
    String name = font.getNameAsString(COSName.BASE_FONT);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary inner = (COSDictionary) descendants.getObject(0);
    COSDictionary descriptor = inner.getCOSDictionary(COSName.FONT_DESC);
    boolean isEmbedded =
        descriptor.getCOSStream(COSName.FONT_FILE2) != null
            || descriptor.getCOSStream(COSName.FONT_FILE3) != null;
    if (!isEmbedded) {
      return Optional.of("font is not embedded: " + name);
    }
    COSStream map = font.getCOSStream(COSName.TO_UNICODE);
    if (map == null) {
      return Optional.of("font says no characters: " + name);
    }
    String text = new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    for (Matcher mapped = MAPPED.matcher(text); mapped.find(); ) {
      String shown = mapped.group(1);
      for (int i = 0; i + 4 <= shown.length(); i += 4) {
        int unit = Integer.parseInt(shown.substring(i, i + 4), 16);
        if (unit >= 0xE000 && unit < 0xF900) {
          return Optional.of("font has private characters: " + name);
        }
      }
      if (shown.isEmpty()) {
        return Optional.of("font has a code without characters: " + name);
      }
    }
    return Optional.empty();
  }
}
