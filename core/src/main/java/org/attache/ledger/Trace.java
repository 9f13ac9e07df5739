package org.attache.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Support;

/**
 * Where a figure comes from: a tree whose leaves are claims with their sources.
 *
 * @param entry the figure
 * @param printed where the brief prints it, in reading order; empty for what others were computed
 *     from alone
 * @param inputs what it was computed from, in the formula's order; empty for what is stated
 * @param claims what is claimed, the followed one first; empty for what was computed
 * @param sources who states the inputs where those are too many to be named; otherwise empty
 * @param support who states it, each work once
 */
public record Trace(
    LedgerEntry entry,
    List<Occurrence> printed,
    List<Trace> inputs,
    List<TracedClaim> claims,
    List<CitedPlace> sources,
    Support support) {

  public Trace {
    requireNonNull(entry, "entry must not be null");
    printed = List.copyOf(printed);
    inputs = List.copyOf(inputs);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    requireNonNull(support, "support must not be null");
  }

  /** Whether every way down ends in a source. */
  public boolean endsInSources() {
    if (!inputs.isEmpty()) {
      return inputs.stream().allMatch(Trace::endsInSources);
    }
    return !sources.isEmpty() || !claims.isEmpty() && !claims.get(0).sources().isEmpty();
  }
}
