package org.attache.theme;

import static java.util.Objects.requireNonNull;

/**
 * A Word document whose styles, page set-up, headers and footers another is to take over. Two are
 * equal only if they are the same.
 */
public final class WordReference {

  /** No document: Word files look as the theme says. */
  public static final WordReference NONE = new WordReference("", new byte[0]);

  private final String name;
  private final byte[] bytes;

  /**
   * A document.
   *
   * @param name its file as messages name it
   * @param bytes its content; not copied, not to be changed
   */
  public WordReference(String name, byte[] bytes) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
  }

  /** Whether there is a document. */
  public boolean exists() {
    return !name.isEmpty();
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The file's content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return name;
  }
}
