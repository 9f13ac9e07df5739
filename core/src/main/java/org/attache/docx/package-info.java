/**
 * Writes a brief as a Word document: styles, fields, notes and native charts, so that it can be
 * edited and circulated as if it had been written in Word.
 *
 * <p>Needs no library: the text is written as XML in one pass into memory, and the parts follow it
 * straight into the archive. The bytes depend on the brief alone.
 */
@NullMarked
package org.attache.docx;

import org.jspecify.annotations.NullMarked;
