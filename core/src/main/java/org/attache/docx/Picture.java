package org.attache.docx;

import org.attache.theme.Length;

/**
 * A picture to be placed in the text.
 *
 * @param png a PNG file; not copied, not to be changed
 * @param svg the same as an SVG file, which later versions of Office show instead; empty if there
 *     is none; not copied, not to be changed
 * @param width as placed
 * @param height as placed
 */
public record Picture(byte[] png, byte[] svg, Length width, Length height) {

  /** A picture of pixels alone. */
  public Picture(byte[] png, Length width, Length height) {
    this(png, new byte[0], width, height);
  }
}
