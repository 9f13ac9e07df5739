/**
 * Places a brief on pages: every line, rule and picture at its position, with the structure that
 * says what it is.
 *
 * <p>Geometry is finished here; painting it is a walk over values. Knows nothing of PDF.
 */
@NullMarked
package org.attache.layout;

import org.jspecify.annotations.NullMarked;
