/**
 * Writes a brief as a Word document: styles, fields, notes and native charts, so that it can be
 * edited and circulated as if it had been written in Word.
 *
 * <p>POI, asked for by name, holds the package and its parts; the content is made with the full
 * schema beans, because POI's own classes know neither fields nor styles nor most of charts.
 */
@NullMarked
package org.attache.docx;

import org.jspecify.annotations.NullMarked;
