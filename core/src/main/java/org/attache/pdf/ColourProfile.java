package org.attache.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Says that colours are sRGB (ISO 19005-3 6.2.3); the profile is read once. */
final class ColourProfile {

  private static final String RESOURCE = "/org/attache/templates/colour/sRGB.icc";
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int COMPONENTS = 3;

  private final int compression;
  private volatile byte[] deflated = {};

  ColourProfile(int compression) {
    this.compression = compression;
  }

  /** Puts the profile; returns the catalog's output intents. */
  COSArray put(PdfFile pdf) throws IOException {
    COSDictionary stream = new COSDictionary();
    stream.setInt(COSName.N, COMPONENTS);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, TextString.of(NAME));
    intent.setItem(COSName.INFO, TextString.of(NAME));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, pdf.putDeflated(stream, profile()));
    COSArray intents = new COSArray();
    intents.add(pdf.put(intent));
    return intents;
  }

  private byte[] profile() throws IOException {
    byte[] known = deflated;
    if (known.length == 0) {
      try (InputStream in = ColourProfile.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new FileNotFoundException(RESOURCE + " is not on the class path");
        }
        known = Deflation.deflate(in.readAllBytes(), compression);
      }
      deflated = known;
    }
    return known;
  }
}
