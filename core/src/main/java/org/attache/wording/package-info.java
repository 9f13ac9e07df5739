/**
 * Puts values into words: dates, numbers, money, countries, lists, places in sources.
 *
 * <p>Uses the dossier's value types only. One of the two users of ICU4J, which knows the plurals,
 * digits, lists, months and country names of every language; what CLDR does not hold (adjectives,
 * prepositions, turns of phrase) stands in a properties file per language. What English needs of
 * CLDR is at hand without ICU, which is slow to start.
 */
@NullMarked
package org.attache.wording;

import org.jspecify.annotations.NullMarked;
