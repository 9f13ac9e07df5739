/**
 * Shapes text into measured glyph runs and breaks paragraphs into lines.
 *
 * <p>Shaping is the JDK's own HarfBuzz, reached through {@code java.awt}; bidirectional order and
 * line break opportunities are ICU4J's, because it follows the current Unicode. Words are divided
 * by the patterns of hyph-utf8, data files beside this package with their licences.
 */
@NullMarked
package org.attache.text;

import org.jspecify.annotations.NullMarked;
