/**
 * Reads BibTeX files, as reference managers write them, into the tree that sources are read from.
 *
 * <p>Our own reader and no library: those there are (jbibtex is the best kept) tell nothing of the
 * places of entries and fields, which every message of ours needs, stop at the first mistake, and
 * leave names, dates and types to be sorted out by whoever calls them, which is most of the work.
 */
@NullMarked
package org.attache.bibtex;

import org.jspecify.annotations.NullMarked;
