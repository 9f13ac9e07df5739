package org.attache.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.attache.layout.Pages;

/** Places in the document to go to (ISO 32000-1 12.3.2). */
final class Destinations {

  private static final COSName GO_TO = COSName.getPDFName("GoTo");
  private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

  private final Pages pages;
  private final StructureIndex index;
  private final PdfProfile profile;

  Destinations(Pages pages, StructureIndex index, PdfProfile profile) {
    this.pages = pages;
    this.index = index;
    this.profile = profile;
  }

  /**
   * What goes to the destination of that id: by name, and in PDF 2.0 by place and element.
   *
   * @throws IllegalArgumentException if there is none
   */
  COSDictionary action(String id) {
    Pages.Destination destination = find(id);
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, GO_TO);
    if (profile.isPdf2()) {
      action.setItem(COSName.D, place(destination, index.page(destination.page())));
      action.setItem(STRUCTURE_DESTINATION, place(destination, element(id)));
    } else {
      action.setItem(COSName.D, NameTree.key(id));
    }
    return action;
  }

  /**
   * The element at a destination.
   *
   * @throws IllegalArgumentException if there is no such destination
   */
  Reference element(String id) {
    Pages.Destination destination = find(id);
    return index.element(index.has(destination.node()) ? destination.node() : pages.document());
  }

  private Pages.Destination find(String id) {
    Pages.Destination destination = pages.destinations().get(id);
    if (destination == null) {
      throw new IllegalArgumentException("there is no destination '" + id + "'");
    }
    return destination;
  }

  private COSArray place(Pages.Destination destination, COSBase target) {
    double height = pages.pages().get(destination.page()).height().points();
    COSArray place = new COSArray();
    place.add(target);
    place.add(COSName.getPDFName("XYZ"));
    place.add(COSNull.NULL); // as it is
    place.add(Coordinates.number(height - destination.y()));
    place.add(COSNull.NULL);
    return place;
  }

  /** All destinations by name. */
  NameTree names() {
    NameTree names = new NameTree();
    for (Map.Entry<String, Pages.Destination> entry : pages.destinations().entrySet()) {
      Pages.Destination destination = entry.getValue();
      names.add(entry.getKey(), place(destination, index.page(destination.page())));
    }
    return names;
  }
}
