package org.attache.brief;

/**
 * A file to embed.
 *
 * @param name its file name
 * @param mediaType its MIME type
 * @param description what it is, one sentence
 * @param relationship how it relates to the document
 * @param content its bytes; not copied, not to be changed
 */
public record Attachment(
    String name, String mediaType, String description, Relationship relationship, byte[] content) {

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
