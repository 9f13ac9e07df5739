/**
 * Writes finished pages as one tagged PDF file that meets PDF/UA and PDF/A together.
 *
 * <p>PDFBox, asked for by name, gives the object model, the reading of TrueType tables and font
 * subsets. Content streams, the ToUnicode maps and the file itself are written here as bytes: text
 * comes shaped as glyph ids, which PDFBox's own text operators cannot show, and a file written
 * while it is made needs neither a second pass nor the memory to hold it.
 */
@NullMarked
package org.attache.pdf;

import org.jspecify.annotations.NullMarked;
