package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to a source and a place in it, written {@code source-id#locator}.
 *
 * @param source the id of the source
 * @param locator the place: a short label and a value, such as {@code p2} (page), {@code par4}
 *     (paragraph), {@code s3} (section), {@code t1} (table); empty for the whole work
 * @param at where the citation stands
 */
public record Citation(String source, String locator, Location at) {

  public Citation {
    requireNonNull(at, "at must not be null");
    if (source.isBlank()) {
      throw new IllegalArgumentException("source must not be blank: '" + source + "'");
    }
    requireNonNull(locator, "locator must not be null");
  }

  /** Reads {@code source-id} or {@code source-id#locator}. */
  public static Citation parse(String text, Location at) {
    int hash = text.indexOf('#');
    return hash < 0
        ? new Citation(text.strip(), "", at)
        : new Citation(text.substring(0, hash).strip(), text.substring(hash + 1).strip(), at);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Citation other
        && source.equals(other.source)
        && locator.equals(other.locator)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + locator.hashCode();
  }

  /** As written in a file. */
  @Override
  public String toString() {
    return locator.isEmpty() ? source : source + "#" + locator;
  }
}
