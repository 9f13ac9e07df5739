/**
 * Draws charts and timelines: data in, paths and text runs as values out.
 *
 * <p>The only user of JFreeChart, asked for by name: it knows axes, ticks and bars; how they look
 * is ours. It draws onto a recording canvas, never through SVG or bitmaps, so text stays text.
 */
@NullMarked
package org.attache.chart;

import org.jspecify.annotations.NullMarked;
