/**
 * What is wrong with an input, and where: every stage reports here and nobody else prints.
 *
 * <p>Bad input is never an exception with a stack trace: stages collect {@link
 * org.attache.problem.Problem}s in {@link org.attache.problem.Problems}, and whoever called
 * decides.
 */
@NullMarked
package org.attache.problem;

import org.jspecify.annotations.NullMarked;
