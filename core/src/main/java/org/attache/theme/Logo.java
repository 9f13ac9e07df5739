package org.attache.theme;

import static java.util.Objects.requireNonNull;

/** A picture in the title block: an SVG or PNG file. Two are equal only if they are the same. */
public final class Logo {

  /** No picture. */
  public static final Logo NONE = new Logo("", new byte[0], Length.ZERO, "");

  private final String name;
  private final byte[] bytes;
  private final Length height;
  private final String alt;

  /**
   * A picture.
   *
   * @param name its file name; ends in {@code .svg} or {@code .png}
   * @param bytes its content; not copied, not to be changed
   * @param height as printed; the width follows
   * @param alt whose sign it is, for those who do not see it
   */
  public Logo(String name, byte[] bytes, Length height, String alt) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
    this.height = requireNonNull(height, "height must not be null");
    this.alt = requireNonNull(alt, "alt must not be null");
  }

  /** Whether there is a picture. */
  public boolean exists() {
    return bytes.length > 0;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The file's content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Its height as printed. */
  public Length height() {
    return height;
  }

  /** Whose sign it is. */
  public String alt() {
    return alt;
  }

  @Override
  public String toString() {
    return name;
  }
}
