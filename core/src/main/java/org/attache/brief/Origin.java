package org.attache.brief;

import java.util.List;
import org.attache.problem.Location;

/** How a figure came about. */
public sealed interface Origin {

  /**
   * Sources state it.
   *
   * @param fact the id of the fact in the dossier
   * @param field the key of the field in the fact
   * @param sources who states it
   * @param at where it stands in the input
   */
  record Stated(String fact, String field, List<SourcePlace> sources, Location at)
      implements Origin {
    public Stated {
      sources = List.copyOf(sources);
    }
  }

  /**
   * It was computed.
   *
   * @param formula in words and operators, such as {@code exports + imports}
   * @param inputs the ledger ids of its inputs, in the formula's order
   */
  record Derived(String formula, List<String> inputs) implements Origin {
    public Derived {
      inputs = List.copyOf(inputs);
    }
  }
}
