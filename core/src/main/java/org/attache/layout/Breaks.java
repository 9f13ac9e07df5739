package org.attache.layout;

/**
 * Where pages begin.
 *
 * @param starts the first slice of each page; as many as there are slices where a page holds notes
 *     alone
 * @param notes the first line of notes at the foot of each page
 */
record Breaks(int[] starts, int[] notes) {}
