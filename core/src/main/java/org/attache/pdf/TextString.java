package org.attache.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;

/** Makes text strings (ISO 32000-1 7.9.2.2). */
final class TextString {

  private TextString() {}

  /** The string of a text; the library looks up each character, which ASCII does not need. */
  static COSString of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return new COSString(text);
      }
    }
    return new COSString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
