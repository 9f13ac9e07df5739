/** Small programs that embed the library: read them, run them, take them as a start. */
@NullMarked
package org.attache.samples;

import org.jspecify.annotations.NullMarked;
