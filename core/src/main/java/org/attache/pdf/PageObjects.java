package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.attache.layout.LinkArea;
import org.attache.layout.Page;

/** Writes pages with their content and links, one after another. */
final class PageObjects {

  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName CONTENTS = COSName.CONTENTS;
  private static final COSName TABS = COSName.getPDFName("Tabs");
  private static final int PRINT = 4;

  private final PdfFile pdf;
  private final StructureIndex index;
  private final Destinations destinations;
  private final Resources shared;
  private final PageContent content;
  private final Reference resources;

  PageObjects(PdfFile pdf, StructureIndex index, Destinations destinations, Resources shared) {
    this.pdf = pdf;
    this.index = index;
    this.destinations = destinations;
    this.shared = shared;
    this.content = new PageContent(shared);
    this.resources = pdf.reserve();
  }

  /** Puts all pages; returns the tree they hang on. */
  Reference put(List<Page> pages) throws IOException {
    PageTree tree = new PageTree(pdf, pages.size());
    List<Reference> references = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      put(pages.get(i), i, tree.parent(i));
      references.add(index.page(i));
    }
    return tree.put(references);
  }

  /** Puts what pages share, once all are put. */
  void putResources() throws IOException {
    pdf.put(resources, shared.put());
  }

  private void put(Page page, int number, Reference parent) throws IOException {
    Reference stream = pdf.reserve();
    int[] marked = index.content(number).numberOfGroup();
    pdf.putStream(stream, new COSDictionary(), content.write(page, marked));
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    dictionary.setItem(COSName.PARENT, parent);
    dictionary.setItem(COSName.RESOURCES, resources);
    dictionary.setItem(
        COSName.MEDIA_BOX, Coordinates.array(0, 0, page.width().points(), page.height().points()));
    dictionary.setItem(CONTENTS, stream);
    dictionary.setInt(COSName.STRUCT_PARENTS, number);
    dictionary.setItem(TABS, COSName.S);
    if (!page.links().isEmpty()) {
      COSArray annotations = new COSArray();
      for (int link = 0; link < page.links().size(); link++) {
        LinkArea area = page.links().get(link);
        COSDictionary annotation = link(area, page.height().points());
        annotation.setInt(COSName.STRUCT_PARENT, index.linkKey(number, link));
        pdf.put(index.link(number, link), annotation);
        annotations.add(index.link(number, link));
      }
      dictionary.setItem(COSName.ANNOTS, annotations);
    }
    pdf.put(index.page(number), dictionary);
  }

  private COSDictionary link(LinkArea area, double height) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, LINK);
    annotation.setItem(
        COSName.RECT,
        Coordinates.array(
            area.x(),
            height - area.y() - area.height(),
            area.x() + area.width(),
            height - area.y()));
    annotation.setItem(COSName.BORDER, Coordinates.array(0, 0, 0));
    annotation.setInt(COSName.F, PRINT);
    if (area.target() instanceof LinkArea.Web web) {
      annotation.setItem(COSName.A, web(web.url()));
      annotation.setItem(CONTENTS, words(area, web.url()));
    } else if (area.target() instanceof LinkArea.Within within) {
      annotation.setItem(COSName.A, destinations.action(within.id()));
      annotation.setItem(CONTENTS, words(area, within.id()));
    }
    return annotation;
  }

  private static COSString words(LinkArea area, String otherwise) {
    return TextString.of(area.words().isBlank() ? otherwise : area.words());
  }

  private static COSDictionary web(String url) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(ascii(url)));
    return action;
  }

  /** The address in ASCII, other characters as percent signs with their UTF-8 (RFC 3987 3.1). */
  private static byte[] ascii(String url) {
    Bytes ascii = new Bytes(url.length() + 16);
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0x20 && b < 0x7F) {
        ascii.put(b);
      } else {
        ascii.put('%').put("0123456789ABCDEF".charAt(b >> 4 & 0xF));
        ascii.put("0123456789ABCDEF".charAt(b & 0xF));
      }
    }
    return ascii.copy();
  }
}
