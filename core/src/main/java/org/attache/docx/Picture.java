package org.attache.docx;

import org.attache.theme.Length;

/**
 * A picture to be placed in the text.
 *
 * @param png a PNG file; not copied, not to be changed
 * @param width as placed
 * @param height as placed
 */
public record Picture(byte[] png, Length width, Length height) {}
