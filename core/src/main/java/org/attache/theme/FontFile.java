package org.attache.theme;

import static java.util.Objects.requireNonNull;

/**
 * A TrueType font's bytes. Two are equal only if they are the same object, so that parsed fonts can
 * be cached by it; a theme is read once and shared.
 */
public final class FontFile {

  private final String name;
  private final byte[] bytes;

  /**
   * A font file.
   *
   * @param name its file name, for messages
   * @param bytes its content; not copied, not to be changed
   */
  public FontFile(String name, byte[] bytes) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
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
