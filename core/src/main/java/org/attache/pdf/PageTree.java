package org.attache.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The tree that pages hang on (ISO 32000-1 7.7.3), balanced, so that a reader finds the last of a
 * thousand pages as fast as the first.
 */
final class PageTree {

  private static final int KIDS = 32;

  /** The nodes above pages, above those the nodes above them, and so on; the last is the root. */
  private final List<List<Reference>> levels = new ArrayList<>();

  private final PdfFile pdf;

  /** Reserves the nodes for so many pages, at least one. */
  PageTree(PdfFile pdf, int pages) {
    this.pdf = pdf;
    int below = pages;
    do {
      below = (below + KIDS - 1) / KIDS;
      List<Reference> level = new ArrayList<>(below);
      for (int i = 0; i < below; i++) {
        level.add(pdf.reserve());
      }
      levels.add(level);
    } while (below > 1);
  }

  /** The node that a page hangs on. */
  Reference parent(int page) {
    return levels.get(0).get(page / KIDS);
  }

  /** Puts all nodes above the pages; returns the root. */
  Reference put(List<Reference> pages) throws IOException {
    List<Reference> below = pages;
    int reach = 1;
    for (int level = 0; level < levels.size(); level++) {
      List<Reference> nodes = levels.get(level);
      for (int i = 0; i < nodes.size(); i++) {
        int from = i * KIDS;
        int to = Math.min(below.size(), from + KIDS);
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        if (level + 1 < levels.size()) {
          node.setItem(COSName.PARENT, levels.get(level + 1).get(i / KIDS));
        }
        COSArray kids = new COSArray();
        below.subList(from, to).forEach(kids::add);
        node.setItem(COSName.KIDS, kids);
        node.setInt(COSName.COUNT, Math.min(pages.size(), to * reach) - from * reach);
        pdf.put(nodes.get(i), node);
      }
      below = nodes;
      reach *= KIDS;
    }
    return below.get(0);
  }
}
