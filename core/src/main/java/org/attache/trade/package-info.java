/**
 * Turns flows into indicators: exports, imports, turnover, balance, shares, change and growth, each
 * with its rounding and its derivation.
 */
@NullMarked
package org.attache.trade;

import org.jspecify.annotations.NullMarked;
