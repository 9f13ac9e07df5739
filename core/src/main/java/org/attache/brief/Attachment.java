package org.attache.brief;

import java.util.function.Supplier;

/**
 * A file to embed.
 *
 * @param name its file name
 * @param mediaType its MIME type
 * @param description what it is, one sentence
 * @param relationship how it relates to the document
 * @param bytes makes its content, always the same; asked by those writers alone that embed files
 */
public record Attachment(
    String name,
    String mediaType,
    String description,
    Relationship relationship,
    Supplier<byte[]> bytes) {

  /** A file whose bytes are there; not copied, not to be changed. */
  public Attachment(
      String name,
      String mediaType,
      String description,
      Relationship relationship,
      byte[] content) {
    this(name, mediaType, description, relationship, () -> content);
  }

  /** Its bytes; not to be changed. */
  public byte[] content() {
    return bytes.get();
  }

  /** How an attachment relates to the document, as ISO 32000-2 names it (AFRelationship). */
  public enum Relationship {
    /** The document was made from it. */
    SOURCE,
    /** The data behind a figure or table. */
    DATA,
    /** Something that helps to understand the document. */
    SUPPLEMENT
  }
}
