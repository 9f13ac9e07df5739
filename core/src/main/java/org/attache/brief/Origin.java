package org.attache.brief;

import static java.util.Objects.requireNonNull;

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
   * @param claims everybody who speaks of it, in the order written, whether they agree or not;
   *     empty where there is one claim
   * @param because why one claim is followed; empty where nothing was chosen
   */
  record Stated(
      String fact,
      String field,
      List<SourcePlace> sources,
      Location at,
      List<LedgerClaim> claims,
      String because)
      implements Origin {
    public Stated {
      sources = List.copyOf(sources);
      claims = List.copyOf(claims);
      requireNonNull(because, "because must not be null");
    }

    /** What is claimed once. */
    public Stated(String fact, String field, List<SourcePlace> sources, Location at) {
      this(fact, field, sources, at, List.of(), "");
    }
  }

  /**
   * It was computed.
   *
   * @param formula in words and operators, such as {@code exports + imports}
   * @param inputs the ledger ids of its inputs, in the formula's order; empty where they are too
   *     many to be named
   * @param sources who states the inputs where those are too many to be named; otherwise empty
   * @param rows the first and the last row of the trade table that hold the inputs where those are
   *     too many to be named; otherwise empty
   */
  record Derived(
      String formula, List<String> inputs, List<SourcePlace> sources, List<Location> rows)
      implements Origin {
    public Derived {
      inputs = List.copyOf(inputs);
      sources = List.copyOf(sources);
      rows = List.copyOf(rows);
      if (rows.size() != 0 && rows.size() != 2) {
        throw new IllegalArgumentException("neither no rows nor a first and a last one: " + rows);
      }
    }

    /** What was computed from named inputs. */
    public Derived(String formula, List<String> inputs) {
      this(formula, inputs, List.of(), List.of());
    }
  }
}
