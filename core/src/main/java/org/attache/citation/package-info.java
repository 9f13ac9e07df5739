/**
 * Words citations and lists of works in a style of the Citation Style Language.
 *
 * <p>The only user of citeproc-java, which reads such styles: there are thousands, every journal
 * and ministry knows its own by name, and their rules fill a specification that nobody should write
 * anew. It needs antlr for numbers in locators and commons-lang3 and commons-text for the case of
 * words. Nothing of this package is loaded for the style that is built into the template stage.
 *
 * <p>That is {@code notes}: numeric, but the number leads to a note that names work and place, for
 * whoever reads a brief wants to see who says something without turning to the list. {@code
 * numeric} is what the word means elsewhere, [1, p. 2]; {@code author-date} does without numbers.
 */
@NullMarked
package org.attache.citation;

import org.jspecify.annotations.NullMarked;
