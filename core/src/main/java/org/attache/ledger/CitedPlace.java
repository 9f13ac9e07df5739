package org.attache.ledger;

import static java.util.Objects.requireNonNull;

import org.attache.brief.LedgerWork;
import org.attache.brief.SourcePlace;

/**
 * A place in a work that states a figure.
 *
 * @param place the work's id and the place in it
 * @param work what the work is
 * @param reference the work as the brief lists it
 */
public record CitedPlace(SourcePlace place, LedgerWork work, String reference) {

  public CitedPlace {
    requireNonNull(place, "place must not be null");
    requireNonNull(work, "work must not be null");
    requireNonNull(reference, "reference must not be null");
  }
}
