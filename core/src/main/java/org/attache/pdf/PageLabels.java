package org.attache.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Page;

/** Writes the numbers printed on pages, so that a reader finds page 3 where it says 3. */
final class PageLabels {

  /** More digits than any page number has. */
  private static final int MOST_DIGITS = 9;

  private PageLabels() {}

  /** The number tree of labels: runs of successive numbers, other labels one by one. */
  static COSDictionary of(List<Page> pages) {
    COSArray ranges = new COSArray();
    int expected = -1;
    for (int i = 0; i < pages.size(); i++) {
      String label = pages.get(i).label();
      boolean isNumber = label.matches("[1-9][0-9]*") && label.length() <= MOST_DIGITS;
      int number = isNumber ? Integer.parseInt(label) : -1;
      if (!isNumber || number != expected) {
        COSDictionary range = new COSDictionary();
        if (isNumber) {
          range.setItem(COSName.S, COSName.D);
          range.setInt(COSName.getPDFName("St"), number);
        } else {
          range.setItem(COSName.P, TextString.of(label));
        }
        ranges.add(COSInteger.get(i));
        ranges.add(range);
      }
      expected = isNumber ? number + 1 : -1;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, ranges);
    return tree;
  }
}
