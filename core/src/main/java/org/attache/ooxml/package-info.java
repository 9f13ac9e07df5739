/**
 * What Word and Excel files have in common: parts in an archive, what they refer to, and their XML.
 *
 * <p>Needs no library: the parts are written as XML straight into the archive, so that the bytes
 * depend on the content alone and a file needs no more memory than its largest part.
 */
@NullMarked
package org.attache.ooxml;

import org.jspecify.annotations.NullMarked;
