package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * How works are cited and listed.
 *
 * @param style which style
 * @param locale BCP 47 tag of the language of its words; empty for the brief's
 * @param at where the rules stand
 */
public record CitationRules(
    @Key(
            describe =
                "notes, numeric or author-date, or the name of a CSL file; if left out, what"
                    + " the template says, else notes.")
        StyleChoice style,
    @Key(describe = "BCP 47 tag of the language of the style's words; the brief's if left out.")
        String locale,
    Location at) {

  /** As the template says. */
  public static final CitationRules NONE =
      new CitationRules(StyleChoice.NONE, "", Location.NOWHERE);

  public CitationRules {
    requireNonNull(style, "style must not be null");
    requireNonNull(locale, "locale must not be null");
  }
}
