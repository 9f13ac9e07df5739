/**
 * Draws charts and timelines: data in, paths and text runs as values out.
 *
 * <p>The only user of JFreeChart, asked for by name: it places and draws the bars, lines and areas
 * of the standard kinds, gaps and stacks included. It draws onto a recording canvas, never through
 * SVG or bitmaps. Gridlines, numbers and names are ours: asking the library for ticks means
 * measuring its fonts and formatting every label, which costs several times all the rest.
 *
 * <p>The only user of JSVG, for logos: what an SVG file means (units, styles, clips, arcs) is a
 * specification of its own, and JSVG paints it with no other library and nothing fetched.
 */
@NullMarked
package org.attache.chart;

import org.jspecify.annotations.NullMarked;
