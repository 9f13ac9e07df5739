/**
 * Reads a dossier's files into a {@link org.attache.dossier.Dossier}, keeping where each value
 * stood.
 *
 * <p>The only user of FastCSV, which streams tables of any length and tells quoted cells apart, so
 * that the column of each is known.
 */
@NullMarked
package org.attache.intake;

import org.jspecify.annotations.NullMarked;
