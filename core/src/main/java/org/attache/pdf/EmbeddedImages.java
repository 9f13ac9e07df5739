package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.attache.picture.Png;

/** The pictures of one file, each put once however often it is painted. */
final class EmbeddedImages {

  private final PdfFile pdf;
  private final PackedImages packed;
  private final Map<Png, byte[]> names = new LinkedHashMap<>();
  private final COSDictionary dictionary = new COSDictionary();

  EmbeddedImages(PdfFile pdf, PackedImages packed) {
    this.pdf = pdf;
    this.packed = packed;
  }

  /** A picture's name among the resources, in ASCII; it is put at the first call. */
  byte[] name(Png picture) throws IOException {
    byte[] known = names.get(picture);
    if (known == null) {
      String name = "I" + (names.size() + 1);
      dictionary.setItem(name, packed.image(picture).put(pdf));
      known = name.getBytes(StandardCharsets.US_ASCII);
      names.put(picture, known);
    }
    return known;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The pictures put so far, by name. */
  COSDictionary dictionary() {
    return dictionary;
  }
}
