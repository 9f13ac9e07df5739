package org.attache.ooxml;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a file of Office says of itself; what is empty is left out.
 *
 * @param title of the document
 * @param subject in a line
 * @param authors who wrote it
 * @param keywords to find it by
 * @param description in a few sentences
 * @param language BCP 47 tag
 * @param category what sort of document
 */
public record FileProperties(
    String title,
    String subject,
    List<String> authors,
    List<String> keywords,
    String description,
    String language,
    String category) {

  /** The program that writes. */
  public static final String PROGRAM = "Attach\u00E9";

  public FileProperties {
    requireNonNull(title, "title must not be null");
    requireNonNull(subject, "subject must not be null");
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    requireNonNull(description, "description must not be null");
    requireNonNull(language, "language must not be null");
    requireNonNull(category, "category must not be null");
  }

  /** The same with every text changed, such as freed of characters that XML cannot hold. */
  public FileProperties map(UnaryOperator<String> change) {
    return new FileProperties(
        change.apply(title),
        change.apply(subject),
        authors.stream().map(change).toList(),
        keywords.stream().map(change).toList(),
        change.apply(description),
        change.apply(language),
        change.apply(category));
  }

  /** Writes the part of core properties (ISO/IEC 29500-2), dated at a moment, to the second. */
  public void writeCore(Instant moment, Markup xml) throws IOException {
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
    String names = String.join("; ", authors);
    write("dc:title", title, xml);
    write("dc:subject", subject, xml);
    write("dc:creator", names, xml);
    write("cp:keywords", String.join(", ", keywords), xml);
    write("dc:description", description, xml);
    write("cp:lastModifiedBy", names, xml);
    write("dc:language", language, xml);
    write("cp:category", category, xml);
    String time = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
    xml.element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
    xml.end();
  }

  private static void write(String name, String words, Markup xml) throws IOException {
    if (!words.isBlank()) {
      xml.element(name, words);
    }
  }

  /** Writes the part of extended properties: the program. */
  public static void writeProgram(Markup xml) throws IOException {
    xml.start(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.element("Application", PROGRAM);
    xml.end();
  }
}
