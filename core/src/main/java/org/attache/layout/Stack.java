package org.attache.layout;

/**
 * Slices of a page one below the other.
 *
 * @param from place of the first
 * @param to place behind the last
 * @param span what they reach across
 * @param column which column they stand in, from 0
 * @param y of the first slice or the frames around it, in points below the top of the text
 */
record Stack(int from, int to, Span span, int column, double y) {}
