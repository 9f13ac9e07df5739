/**
 * Turns files of statistical offices into flows.
 *
 * <p>Tables are split here, byte by byte, rather than by a library: of forty-seven columns a dozen
 * are looked at, and of most rows two. Workbooks are read here too: what a table needs of them is
 * little, and no library would bound it as untrusted files ask for.
 */
@NullMarked
package org.attache.statistics;

import org.jspecify.annotations.NullMarked;
