package org.attache.docx;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Front;

/** Writes what the document says about itself. */
final class Properties {

  private Properties() {}

  static void write(Front front, Instant time, XWPFDocument document) {
    POIXMLProperties properties = document.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    String authors = XmlText.of(String.join("; ", front.authors()));
    core.setTitle(XmlText.of(front.title()));
    core.setCreator(authors);
    core.setSubjectProperty(XmlText.of(front.subtitle()));
    core.setKeywords(XmlText.of(String.join(", ", front.keywords())));
    core.setDescription(XmlText.of(front.description()));
    core.setCreated(Optional.of(Date.from(time)));
    core.setModified(Optional.of(Date.from(time)));
    core.setLastModifiedByUser(authors);
    core.getUnderlyingProperties().setLanguageProperty(front.language());
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Attach\u00E9");
    if (!front.marking().isEmpty()) {
      properties.getCustomProperties().addProperty("Marking", XmlText.of(front.marking()));
    }
  }
}
