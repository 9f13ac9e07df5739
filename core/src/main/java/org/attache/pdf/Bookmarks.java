package org.attache.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Pages;

/** Writes the outline; its first level is shown, what is below stays closed. */
final class Bookmarks {

  private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("SE");
  private static final COSName FIRST = COSName.getPDFName("First");
  private static final COSName LAST = COSName.getPDFName("Last");

  private final PdfFile pdf;
  private final Destinations destinations;

  Bookmarks(PdfFile pdf, Destinations destinations) {
    this.pdf = pdf;
    this.destinations = destinations;
  }

  /** Puts an outline of at least one entry; returns its root. */
  Reference put(List<Pages.Bookmark> bookmarks) throws IOException {
    Reference root = pdf.reserve();
    COSDictionary outline = new COSDictionary();
    outline.setItem(COSName.TYPE, COSName.OUTLINES);
    put(bookmarks, root, outline);
    outline.setInt(COSName.COUNT, bookmarks.size());
    pdf.put(root, outline);
    return root;
  }

  private void put(List<Pages.Bookmark> bookmarks, Reference parent, COSDictionary above)
      throws IOException {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < bookmarks.size(); i++) {
      references.add(pdf.reserve());
    }
    above.setItem(FIRST, references.get(0));
    above.setItem(LAST, references.get(references.size() - 1));
    for (int i = 0; i < bookmarks.size(); i++) {
      Pages.Bookmark bookmark = bookmarks.get(i);
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, TextString.of(bookmark.title()));
      item.setItem(COSName.PARENT, parent);
      if (i > 0) {
        item.setItem(COSName.PREV, references.get(i - 1));
      }
      if (i < bookmarks.size() - 1) {
        item.setItem(COSName.NEXT, references.get(i + 1));
      }
      item.setItem(COSName.A, destinations.action(bookmark.target()));
      item.setItem(STRUCTURE_ELEMENT, destinations.element(bookmark.target()));
      if (!bookmark.below().isEmpty()) {
        put(bookmark.below(), references.get(i), item);
        item.setInt(COSName.COUNT, -bookmark.below().size());
      }
      pdf.put(references.get(i), item);
    }
  }
}
