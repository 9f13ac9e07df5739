package org.attache.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is claimed of a figure, by whom, and where.
 *
 * @param said the value, as it was put
 * @param isFollowed whether the brief prints it
 * @param sources who says so; empty where nobody is named
 * @param at where it stands, with the line
 * @param sha256 the digest of the file it stands in; empty where there is none
 */
public record TracedClaim(
    String said, boolean isFollowed, List<CitedPlace> sources, Stand at, String sha256) {

  public TracedClaim {
    requireNonNull(said, "said must not be null");
    sources = List.copyOf(sources);
    requireNonNull(at, "at must not be null");
    requireNonNull(sha256, "sha256 must not be null");
  }
}
