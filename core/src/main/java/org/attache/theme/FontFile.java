package org.attache.theme;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * A TrueType font's bytes. Two are equal only if they are the same object, so that parsed fonts can
 * be cached by it; a theme is read once and shared.
 */
public final class FontFile {

  private static final byte[] UNREAD = {};

  private final String name;
  private final Supplier<byte[]> content;
  private volatile byte[] bytes;

  /**
   * A font file.
   *
   * @param name its file name, for messages
   * @param bytes its content; not copied, not to be changed
   */
  public FontFile(String name, byte[] bytes) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
    this.content = () -> bytes;
  }

  /**
   * A font file that is read when its content is first asked for.
   *
   * @param name its file name, for messages
   * @param content gives its content, which is not empty and always the same
   */
  public FontFile(String name, Supplier<byte[]> content) {
    this.name = requireNonNull(name, "name must not be null");
    this.content = requireNonNull(content, "content must not be null");
    this.bytes = UNREAD;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The file's content; not to be changed. */
  public byte[] bytes() {
    byte[] known = bytes;
    if (known == UNREAD) {
      known = content.get();
      bytes = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
