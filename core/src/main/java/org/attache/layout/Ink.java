package org.attache.layout;

import org.attache.theme.Colour;

/**
 * What a stretch of text is part of and how it is painted.
 *
 * @param strand the element
 * @param colour of the type
 * @param rise of its baseline above that of the line, in points
 */
record Ink(Strand strand, Colour colour, double rise) {}
