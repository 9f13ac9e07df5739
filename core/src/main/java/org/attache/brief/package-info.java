/**
 * The assembled document that every writer reads: blocks, inlines, charts as data, appendix tables
 * and the ledger of its figures.
 *
 * <p>Closed: nodes are sealed records and visitors have no default methods, so that a new node
 * fails to compile until every writer handles it.
 */
@NullMarked
package org.attache.brief;

import org.jspecify.annotations.NullMarked;
