package org.attache.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.attache.problem.Location;

/**
 * What one side says of a figure for which several speak.
 *
 * @param said the value, as it was put
 * @param sources who says so
 * @param at where it stands in the input
 * @param isFollowed whether the brief prints it
 */
public record LedgerClaim(String said, List<SourcePlace> sources, Location at, boolean isFollowed) {

  public LedgerClaim {
    requireNonNull(said, "said must not be null");
    sources = List.copyOf(sources);
    requireNonNull(at, "at must not be null");
  }
}
