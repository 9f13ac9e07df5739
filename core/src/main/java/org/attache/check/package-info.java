/**
 * Turns a dossier into the problems of its facts.
 *
 * <p>Uses {@code trade}, so that what is checked is the very arithmetic that a brief prints.
 */
@NullMarked
package org.attache.check;

import org.jspecify.annotations.NullMarked;
