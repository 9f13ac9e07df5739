package org.attache.docx;

import java.io.IOException;
import org.attache.ooxml.PartArchive;

/**
 * A part of the file beside its text.
 *
 * @param name in the archive, such as {@code word/styles.xml}
 * @param type the media type; empty if the archive's kind of file has one by its extension
 * @param content writes it
 */
record SidePart(String name, String type, Content content) {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** Something that adds a part to an archive. */
  @FunctionalInterface
  interface Content {
    void add(String name, PartArchive archive) throws IOException;
  }

  /** Bytes made when their turn comes. */
  @FunctionalInterface
  interface Bytes {
    byte[] make() throws IOException;
  }

  /** A part of XML. */
  static SidePart of(String name, String type, PartArchive.Part part) {
    return new SidePart(name, type, (path, archive) -> archive.add(path, part));
  }

  /** A part as it is. */
  static SidePart of(String name, String type, byte[] bytes) {
    return new SidePart(name, type, (path, archive) -> archive.add(path, bytes));
  }

  /** The part of that name among those that Word's documents have one of. */
  static SidePart word(String name, PartArchive.Part part) {
    return of("word/" + name + ".xml", OFFICE + "wordprocessingml." + name + "+xml", part);
  }

  /** The part of colours and typefaces. */
  static SidePart theme(PartArchive.Part part) {
    return of("word/theme/theme1.xml", OFFICE + "theme+xml", part);
  }

  /** A part that has been compressed, such as a picture or a workbook. */
  static SidePart compressed(String name, Bytes bytes) {
    return new SidePart(name, "", (path, archive) -> archive.addCompressed(path, bytes.make()));
  }

  void addTo(PartArchive archive) throws IOException {
    content.add(name, archive);
  }
}
