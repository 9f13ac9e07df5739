package org.attache.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.attache.picture.Pixels;
import org.attache.picture.Png;

/**
 * A picture as files hold it (ISO 32000-1 8.9.5).
 *
 * <p>Rows of an opaque PNG go in as they are, since PDF knows PNG's filters. Where pixels are
 * transparent, or rows interlaced, colours and alpha are unpacked and stand apart.
 */
record PackedImage(COSDictionary dictionary, byte[] colours, byte[] alpha) {

  private static final int PNG_PREDICTORS = 15;
  private static final int EIGHT_BITS = 8;

  /** Makes a picture ready, with what must be packed anew deflated at a level from 1 to 9. */
  static PackedImage of(Png picture, int compression) {
    if (picture.isPlain()) {
      COSDictionary plain = image(picture, space(picture), picture.depth());
      plain.setItem(COSName.DECODE_PARMS, predictors(picture));
      return new PackedImage(plain, picture.data(), new byte[0]);
    }
    Pixels pixels = picture.pixels();
    COSName space = pixels.isGrey() ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    byte[] alpha = pixels.alpha();
    return new PackedImage(
        image(picture, space, EIGHT_BITS),
        Deflation.deflate(pixels.colours(), compression),
        alpha.length == 0 ? alpha : Deflation.deflate(alpha, compression));
  }

  /** Puts the picture. */
  Reference put(PdfFile pdf) throws IOException {
    COSDictionary own = new COSDictionary(dictionary);
    if (alpha.length > 0) {
      COSDictionary mask = new COSDictionary(dictionary);
      mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      own.setItem(COSName.SMASK, pdf.putDeflated(mask, alpha));
    }
    return pdf.putDeflated(own, colours);
  }

  private static COSDictionary image(Png picture, COSBase space, int depth) {
    COSDictionary image = new COSDictionary();
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, picture.width());
    image.setInt(COSName.HEIGHT, picture.height());
    image.setItem(COSName.COLORSPACE, space);
    image.setInt(COSName.BITS_PER_COMPONENT, depth);
    return image;
  }

  private static COSBase space(Png picture) {
    byte[] palette = picture.palette();
    if (palette.length == 0) {
      return picture.channels() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    }
    COSArray indexed = new COSArray();
    indexed.add(COSName.INDEXED);
    indexed.add(COSName.DEVICERGB);
    indexed.add(COSInteger.get(palette.length / 3 - 1));
    indexed.add(new COSString(palette));
    return indexed;
  }

  private static COSDictionary predictors(Png picture) {
    COSDictionary predictors = new COSDictionary();
    predictors.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
    predictors.setInt(COSName.COLORS, picture.channels());
    predictors.setInt(COSName.BITS_PER_COMPONENT, picture.depth());
    predictors.setInt(COSName.COLUMNS, picture.width());
    return predictors;
  }
}
