package org.attache.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.Acceptance;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;

/**
 * What a dossier accepts one by one of problems that are told together: each of those is told
 * alone, so that to accept it is not to accept the others.
 */
final class SingleAcceptances {

  private final List<Acceptance> acceptances;
  private final Set<String> named = new HashSet<>();

  private SingleAcceptances(List<Acceptance> acceptances) {
    this.acceptances = acceptances;
    acceptances.forEach(one -> named.add(one.about()));
  }

  static SingleAcceptances of(Facts facts, ProblemCode code) {
    return new SingleAcceptances(
        facts.dossier().problems().accept().stream().filter(one -> one.code() == code).toList());
  }

  boolean isEmpty() {
    return acceptances.isEmpty();
  }

  /**
   * By what one of the problems is accepted, if anything names it alone.
   *
   * @param subject its id, or {@code trade.2019} for rows of a period
   * @param at where it stands
   */
  Optional<String> name(String subject, Location at) {
    if (acceptances.isEmpty()) {
      return Optional.empty();
    }
    if (named.contains(subject)) {
      return Optional.of(subject);
    }
    String line = "/" + at.file() + ":" + at.line();
    return acceptances.stream()
        .filter(one -> isMeant(one, subject, line))
        .map(one -> one.place() + one.text())
        .findFirst();
  }

  private static boolean isMeant(Acceptance one, String subject, String line) {
    return one.text().contains("'" + subject + "'")
        || one.place().indexOf(':') >= 0 && line.endsWith("/" + one.place());
  }
}
