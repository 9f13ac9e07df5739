/** The library's front door: {@link org.attache.Attache} reads, checks, assembles and writes. */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
