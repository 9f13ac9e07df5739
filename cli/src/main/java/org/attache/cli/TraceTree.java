package org.attache.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.Support;
import org.attache.cli.TreeText.Branch;
import org.attache.cli.TreeText.Look;
import org.attache.ledger.CitedPlace;
import org.attache.ledger.Occurrence;
import org.attache.ledger.Trace;
import org.attache.ledger.TracedClaim;
import org.attache.problem.Location;

/** Puts a trace into words, as a tree from what is printed down to the sources. */
final class TraceTree {

  private final UnaryOperator<Location> shown;
  private final Set<String> told = new HashSet<>();
  private final Set<String> works = new HashSet<>();

  /**
   * Words for traces.
   *
   * @param shown makes of places in the dossier's files places as the user would name them
   */
  TraceTree(UnaryOperator<Location> shown) {
    this.shown = shown;
  }

  Branch of(Trace trace) {
    LedgerEntry entry = trace.entry();
    List<Branch> below = new ArrayList<>();
    below.add(Branch.leaf(entry.id(), Look.FAINT));
    if (trace.printed().isEmpty()) {
      below.add(Branch.leaf("not printed by itself", Look.FAINT));
    }
    for (Occurrence one : distinct(trace.printed())) {
      below.add(Branch.leaf(printed(one), Look.PLAIN));
    }
    below.addAll(origin(trace));
    return Branch.of(entry.label() + ": " + value(entry), Look.STRONG, below);
  }

  /** Where a figure is printed; the same words twice on a page tell nothing more. */
  private static List<Occurrence> distinct(List<Occurrence> printed) {
    return List.copyOf(new LinkedHashSet<>(printed));
  }

  private static String printed(Occurrence one) {
    List<String> parts = new ArrayList<>();
    parts.add(one.text().isEmpty() ? "drawn" : "printed “" + one.text() + "”");
    if (!one.page().isEmpty()) {
      parts.add("p. " + one.page());
    }
    if (!one.section().isEmpty()) {
      parts.add(one.section());
    }
    if (!one.place().isEmpty()) {
      parts.add(one.place());
    }
    return String.join(", ", parts);
  }

  /** With the flags of statistical offices, if it has any. */
  private static String value(LedgerEntry entry) {
    String flags = entry.flags().isEmpty() ? "" : " [" + String.join("] [", entry.flags()) + "]";
    return measured(entry) + flags;
  }

  private static String measured(LedgerEntry entry) {
    String value = entry.said().isEmpty() ? entry.value() : entry.said();
    if (entry.unit().isEmpty()) {
      return value;
    }
    // What is counted is a noun in the singular, whatever the number.
    boolean isNoun = entry.unit().matches("\\p{L}+");
    return value + (isNoun ? " (" + entry.unit() + ")" : " " + entry.unit());
  }

  private List<Branch> origin(Trace trace) {
    return trace.entry().origin() instanceof Origin.Derived derived
        ? List.of(computed(trace, derived))
        : claims(trace);
  }

  private Branch computed(Trace trace, Origin.Derived derived) {
    List<Branch> inputs = new ArrayList<>();
    trace.inputs().forEach(input -> inputs.add(input(input)));
    trace.sources().forEach(place -> inputs.add(source(place)));
    return Branch.of("= " + derived.formula(), Look.PLAIN, inputs);
  }

  private Branch input(Trace trace) {
    LedgerEntry entry = trace.entry();
    String words = entry.id() + ": " + value(entry);
    boolean isNew = told.add(entry.id());
    return isNew
        ? Branch.of(words, Look.STRONG, origin(trace))
        : Branch.leaf(words + " (see above)", Look.STRONG);
  }

  private List<Branch> claims(Trace trace) {
    List<Branch> claims = new ArrayList<>();
    boolean isContested = trace.claims().size() > 1;
    String because = trace.entry().origin() instanceof Origin.Stated stated ? stated.because() : "";
    String followed = trace.claims().get(0).said();
    for (TracedClaim claim : trace.claims()) {
      if (isContested) {
        claims.add(Branch.of(said(claim, followed, because), Look.PLAIN, stand(claim)));
      } else {
        claims.addAll(stand(claim));
      }
    }
    strength(trace.support()).ifPresent(claims::add);
    return claims;
  }

  /** How many agree; one work that is listed again confirms nothing. */
  private static Optional<Branch> strength(Support support) {
    String copies =
        support.copies().isEmpty()
            ? ""
            : "; not counted, as copies: " + String.join(", ", support.copies());
    if (support.isAgreed()) {
      String words = support.works().size() + " sources agree" + copies;
      return Optional.of(Branch.leaf(words, Look.FAINT));
    }
    return support.isCopiedOnly()
        ? Optional.of(
            Branch.leaf(
                "one source, confirmed only by copies of it: "
                    + String.join(", ", support.copies()),
                Look.FAINT))
        : Optional.empty();
  }

  private static String said(TracedClaim claim, String followed, String because) {
    if (claim.isFollowed()) {
      return "followed: " + claim.said() + (because.isEmpty() ? "" : " (" + because + ")");
    }
    return (claim.said().equals(followed) ? "agreeing: " : "not followed: ") + claim.said();
  }

  private List<Branch> stand(TracedClaim claim) {
    List<Branch> sources = new ArrayList<>();
    claim.sources().forEach(place -> sources.add(source(place)));
    if (sources.isEmpty()) {
      sources.add(Branch.leaf("no source is named", Look.SOURCE));
    }
    Location at = claim.at().at();
    if (at.equals(Location.NOWHERE)) {
      return sources;
    }
    List<Branch> below = new ArrayList<>();
    if (!claim.at().line().isBlank()) {
      below.add(new Branch(claim.at().line().strip(), Look.FAINT, true, List.of()));
    }
    below.addAll(sources);
    return List.of(Branch.of(shown.apply(at).toString(), Look.PLAIN, below));
  }

  /** A place in a work; what the work is, is told once. */
  private Branch source(CitedPlace cited) {
    StringBuilder words = new StringBuilder(cited.place().source());
    String place =
        cited.place().words().isEmpty() ? cited.place().locator() : cited.place().words();
    if (!place.isEmpty()) {
      words.append(", ").append(place);
    }
    if (!works.add(cited.place().source())) {
      return Branch.leaf(words.toString(), Look.SOURCE);
    }
    words.append(": ").append(cited.reference());
    if (!cited.work().retrieved().isEmpty()) {
      words.append(" [retrieved ").append(cited.work().retrieved()).append(']');
    }
    return Branch.leaf(words.toString(), Look.SOURCE);
  }
}
