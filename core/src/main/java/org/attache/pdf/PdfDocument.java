package org.attache.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.brief.Attachment;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.layout.Pages;

/** Puts all parts of one document into its file, and the catalog that holds them together. */
final class PdfDocument {

  private final PdfFile pdf;
  private final PdfProfile profile;
  private final Pages pages;
  private final Resources resources;
  private final StructureIndex index;
  private final Destinations destinations;
  private final COSDictionary catalog = new COSDictionary();

  PdfDocument(PdfFile pdf, PdfProfile profile, Pages pages, Resources resources) {
    this.pdf = pdf;
    this.profile = profile;
    this.pages = pages;
    this.resources = resources;
    this.index = new StructureIndex(pages, pdf);
    this.destinations = new Destinations(pages, index, profile);
  }

  void put(Properties properties, List<Attachment> attachments, ColourProfile colours)
      throws IOException {
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    putPages();
    putNavigation(properties.front());
    putFiles(properties, attachments);
    COSDictionary metadata = new COSDictionary();
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setItem(
        COSName.METADATA,
        pdf.putPlain(metadata, XmpPacket.of(properties, profile, !attachments.isEmpty())));
    catalog.setItem(COSName.OUTPUT_INTENTS, colours.put(pdf));
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, pdf.put(catalog));
    if (!profile.isPdf2()) { // ISO 19005-4 6.1.3: none
      trailer.setItem(COSName.INFO, pdf.put(properties.dictionary()));
    }
    pdf.finish(trailer);
  }

  private void putPages() throws IOException {
    PageObjects objects = new PageObjects(pdf, index, destinations, resources);
    catalog.setItem(COSName.PAGES, objects.put(pages.pages()));
    objects.putResources();
    catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(pdf, index, pages, profile).put());
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
  }

  private void putNavigation(Front front) throws IOException {
    catalog.setItem(COSName.LANG, TextString.of(front.language()));
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    if (front.direction() == Direction.RIGHT_TO_LEFT) {
      preferences.setName(COSName.getPDFName("Direction"), "R2L");
    }
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(pages.pages()));
    if (!pages.bookmarks().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, new Bookmarks(pdf, destinations).put(pages.bookmarks()));
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
  }

  private void putFiles(Properties properties, List<Attachment> attachments) throws IOException {
    EmbeddedFiles files = new EmbeddedFiles(pdf, properties.pdfDate());
    files.put(attachments);
    COSDictionary names = new COSDictionary();
    NameTree places = destinations.names();
    if (!places.isEmpty()) {
      names.setItem(COSName.DESTS, pdf.put(places.dictionary()));
    }
    if (!attachments.isEmpty()) {
      names.setItem(COSName.EMBEDDED_FILES, files.names().dictionary());
      catalog.setItem(COSName.getPDFName("AF"), files.specifications());
    }
    if (names.size() > 0) {
      catalog.setItem(COSName.NAMES, names);
    }
  }
}
