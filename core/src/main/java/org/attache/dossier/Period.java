package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * How to speak of a period of the trade table that is not simply a year.
 *
 * @param year the period, in EDTF
 * @param label its short name, as on a chart's axis
 * @param phrase its name in a sentence, such as "the pandemic year"
 * @param note what a reader should know of it, in Markdown; may be empty
 * @param at where the entry stands
 */
public record Period(
    @Key(required = true, describe = "The period, in EDTF.") EdtfDate year,
    @Key(required = true, describe = "Its short name, as on a chart's axis.") String label,
    @Key(describe = "Its name in a sentence.") String phrase,
    @Key(describe = "What a reader should know of it, in Markdown.") String note,
    Location at) {}
