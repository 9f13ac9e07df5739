/**
 * The facts of a relationship, as values: what a user writes, before anything is made of it.
 *
 * <p>Records only. Each fact and each value keeps the {@link org.attache.problem.Location} it was
 * read from; builders serve programs that make a dossier without files.
 */
@NullMarked
package org.attache.dossier;

import org.jspecify.annotations.NullMarked;
