package org.attache.tree;

import java.util.Collection;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/** Reports a key that nobody asks for. */
final class UnknownKey {

  private UnknownKey() {}

  static void report(Node.Entry entry, Collection<String> known, Problems problems) {
    problems.add(
        ProblemCode.UNKNOWN_KEY,
        entry.at(),
        "The key '" + Quote.shorten(entry.key()) + "' is not known here",
        Nearest.to(entry.key(), known).isEmpty() && entry.value() instanceof Node.Null
            ? "Put text or a number that holds a comma in quotation marks."
            : Nearest.hint(entry.key(), known));
  }
}
