/**
 * Tells where the figures of a brief come from: as JSON, as W3C PROV, and as trees from what is
 * printed down to the sources. It knows the pages of the layout, to say where a figure is printed,
 * and writes JSON with the tree stage.
 */
@NullMarked
package org.attache.ledger;

import org.jspecify.annotations.NullMarked;
