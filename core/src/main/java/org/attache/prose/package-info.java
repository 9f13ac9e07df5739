/**
 * Holds what is typed into prose against the facts: numbers that no expression prints, and words
 * that say other than the data.
 *
 * <p>Uses {@code dossier} for the texts and {@code trade} for the numbers that could have been
 * meant.
 */
@NullMarked
package org.attache.prose;

import org.jspecify.annotations.NullMarked;
