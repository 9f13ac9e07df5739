/**
 * How a brief looks, as values: paper, fonts, colours, text styles.
 *
 * <p>Ground floor: every stage from the template on may read it. Themes are files ({@code
 * theme.yaml}); nothing about looks is written in the writers.
 */
@NullMarked
package org.attache.theme;

import org.jspecify.annotations.NullMarked;
