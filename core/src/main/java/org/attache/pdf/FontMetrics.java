package org.attache.pdf;

/**
 * What a font descriptor says (ISO 32000-1 table 122), in thousandths of the type's size.
 *
 * @param name the PostScript name
 * @param box left, lower, right, upper
 * @param ascent above the baseline
 * @param descent below the baseline, negative
 * @param capHeight of flat capitals
 * @param italicAngle in degrees, negative to the right
 * @param isFixedPitch whether all glyphs are of one width
 * @param stem how thick vertical stems are, guessed from the weight
 */
record FontMetrics(
    String name,
    int[] box,
    int ascent,
    int descent,
    int capHeight,
    int italicAngle,
    boolean isFixedPitch,
    int stem) {}
