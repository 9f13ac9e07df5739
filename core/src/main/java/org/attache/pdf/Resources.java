package org.attache.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What the pages of one file share.
 *
 * @param fonts its fonts
 * @param images its pictures
 */
record Resources(EmbeddedFonts fonts, EmbeddedImages images) {

  /** Puts all of them; returns the dictionary that names them. */
  COSDictionary put() throws IOException {
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.FONT, fonts.put());
    if (!images.isEmpty()) {
      all.setItem(COSName.XOBJECT, images.dictionary());
    }
    return all;
  }
}
