/**
 * Writes a brief's appendix as an Excel workbook, and checks workbooks for accessibility.
 *
 * <p>The parts are written as XML straight into the archive: an appendix of a million rows then
 * needs no more memory than one of ten, and the bytes depend on the brief alone. POI reads
 * workbooks of any origin for {@link org.attache.xlsx.SheetAccessibility}.
 */
@NullMarked
package org.attache.xlsx;

import org.jspecify.annotations.NullMarked;
