/**
 * Turns a dossier, its trade and its ledger into the tables of the workbook.
 *
 * <p>Uses {@code trade} for the values of formulas and {@code wording} for dates and names.
 */
@NullMarked
package org.attache.appendix;

import org.jspecify.annotations.NullMarked;
