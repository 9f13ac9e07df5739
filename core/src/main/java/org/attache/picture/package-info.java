/**
 * Reads pictures that users give, as values that writers can trust.
 *
 * <p>Ground floor: the theme's reader finds out what is wrong with a picture, the layout how wide
 * it is, and the PDF writer takes its rows as they are. The reader is our own and small, because
 * the JDK's needs java.awt, and because a picture may come from a stranger: its size is bounded
 * before anything is unpacked.
 */
@NullMarked
package org.attache.picture;

import org.jspecify.annotations.NullMarked;
