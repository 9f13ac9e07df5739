/** Writes zip archives whose bytes depend on their content alone. */
@NullMarked
package org.attache.zip;

import org.jspecify.annotations.NullMarked;
