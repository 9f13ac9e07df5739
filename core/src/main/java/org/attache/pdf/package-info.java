/**
 * Writes finished pages as one tagged PDF file that meets PDF/UA and PDF/A together.
 *
 * <p>PDFBox, asked for by name, gives the object model. Content streams, font subsets, ToUnicode
 * maps and the file itself are written here as bytes: text comes shaped as glyph ids, which
 * PDFBox's own text operators cannot show; a file written while it is made needs neither a second
 * pass nor the memory to hold it; and fonts that never change are shared by threads.
 */
@NullMarked
package org.attache.pdf;

import org.jspecify.annotations.NullMarked;
