/**
 * Reads the tables of a font that turn simple text into placed glyphs: which glyph shows a
 * character, ligatures, advances, kerning (OpenType 1.9: cmap, hmtx, GDEF, GSUB, GPOS).
 *
 * <p>Nearly all words of Latin, Greek and Cyrillic text need no more. What does is declined and
 * left to HarfBuzz, which in Java is only to be had with most of AWT: opening it takes longer than
 * writing a brief does.
 */
@NullMarked
package org.attache.opentype;

import org.jspecify.annotations.NullMarked;
