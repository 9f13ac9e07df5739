package org.attache.dossier;

import org.attache.problem.Location;
import org.attache.tree.Key;
import org.jspecify.annotations.Nullable;

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
    Location at) {
  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Period other
        && year.equals(other.year)
        && label.equals(other.label)
        && phrase.equals(other.phrase)
        && note.equals(other.note)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = year.hashCode();
    hash = 31 * hash + label.hashCode();
    hash = 31 * hash + phrase.hashCode();
    hash = 31 * hash + note.hashCode();
    return 31 * hash + at.hashCode();
  }
}
