package org.attache.xlsx;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attache.brief.Front;
import org.attache.ooxml.Markup;

/** Writes what the workbook says of itself. */
final class PropertiesPart {

  private PropertiesPart() {}

  /** Title, authors, language and dates; the dates are the moment given. */
  static void writeCore(Front front, Instant moment, Markup xml) throws IOException {
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    property("dc:title", front.title(), xml);
    property("dc:subject", front.subtitle(), xml);
    property("dc:creator", String.join("; ", front.authors()), xml);
    property("cp:keywords", String.join(", ", front.keywords()), xml);
    property("dc:description", front.description(), xml);
    property("dc:language", front.language(), xml);
    property("cp:category", front.marking(), xml);
    String time = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
    xml.element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
    xml.end();
  }

  private static void property(String name, String words, Markup xml) throws IOException {
    if (!words.isBlank()) {
      xml.element(name, words);
    }
  }

  /** The program that wrote it. */
  static void writeApp(Markup xml) throws IOException {
    xml.start(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.element("Application", "Attaché");
    xml.end();
  }
}
