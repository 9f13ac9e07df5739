/**
 * Writes charts as Office draws them, for Word and for Excel, with the workbook behind them.
 *
 * <p>Knows the brief for the charts' data, the theme for their look, and ooxml for their XML. Needs
 * no library.
 */
@NullMarked
package org.attache.officechart;

import org.jspecify.annotations.NullMarked;
