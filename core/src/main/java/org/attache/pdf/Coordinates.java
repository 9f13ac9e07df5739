package org.attache.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Turns points into numbers, to the hundredth, which is finer than anyone sees. */
final class Coordinates {

  private Coordinates() {}

  static COSNumber number(double points) {
    long hundredths = Math.round(points * 100);
    return hundredths % 100 == 0
        ? COSInteger.get(hundredths / 100)
        : new COSFloat(hundredths / 100f);
  }

  static COSArray array(double... points) {
    COSArray array = new COSArray();
    for (double value : points) {
      array.add(number(value));
    }
    return array;
  }
}
