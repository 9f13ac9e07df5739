/**
 * Shapes text into measured glyph runs and breaks paragraphs into lines.
 *
 * <p>Simple words are set by {@code opentype}, all others by the JDK's own HarfBuzz, reached
 * through {@code java.awt}; bidirectional order and line break opportunities are ICU4J's, because
 * it follows the current Unicode; it is not loaded for Latin text alone, whose breaks are found
 * here. Words are divided by the patterns of hyph-utf8, data files beside this package with their
 * licences.
 */
@NullMarked
package org.attache.text;

import org.jspecify.annotations.NullMarked;
