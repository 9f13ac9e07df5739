/** Reads XML that users gave, without letting it reach for anything. */
@NullMarked
package org.attache.xml;

import org.jspecify.annotations.NullMarked;
