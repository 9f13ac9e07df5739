package org.attache.statistics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.attache.dossier.Edition;
import org.attache.dossier.Flow;

/**
 * What a file said.
 *
 * @param flows what the parties trade with each other
 * @param context what they trade with others, and what the world trades
 * @param codes what its codes stand for, where it says
 * @param editions the editions of the Harmonized System that its codes are of, where it says
 */
public record ReadFlows(
    List<Flow> flows, List<Flow> context, CodeLists codes, List<Edition> editions) {

  /** Nothing was read. */
  public static final ReadFlows NONE = new ReadFlows(List.of(), List.of(), List.of());

  public ReadFlows {
    requireNonNull(flows, "flows must not be null");
    requireNonNull(context, "context must not be null");
    editions = List.copyOf(editions);
  }

  /** Flows of a file without lists of codes. */
  ReadFlows(List<Flow> flows, List<Flow> context, List<Edition> editions) {
    this(flows, context, CodeLists.NONE, editions);
  }
}
