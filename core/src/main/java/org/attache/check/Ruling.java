package org.attache.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.Acceptance;
import org.attache.dossier.Dossier;
import org.attache.dossier.Fact;
import org.attache.problem.Location;
import org.attache.problem.Nearest;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.attache.problem.Spot;

/**
 * Applies what a dossier makes of its own problems: how much they matter, and which it accepts.
 *
 * <p>For one inspection of one dossier; not for sharing between threads.
 */
public final class Ruling {

  private final Dossier dossier;
  private final Map<ProblemCode, Severity> severities = new EnumMap<>(ProblemCode.class);
  private final List<Acceptance> acceptances;
  private final BitSet used = new BitSet();
  private final Subjects subjects;

  private Ruling(Dossier dossier, Places places) {
    this.dossier = dossier;
    this.acceptances = dossier.problems().accept();
    this.subjects = new Subjects(dossier, places);
    dossier.problems().severity().stream()
        .filter(rule -> rule.severity().compareTo(rule.code().lowest()) <= 0)
        .forEach(rule -> severities.putIfAbsent(rule.code(), rule.severity()));
  }

  /** The rules of a dossier whose values stand at places. */
  public static Ruling of(Dossier dossier, Places places) {
    return new Ruling(dossier, places);
  }

  /** The problems as the dossier wants them seen; rules that it may not set change nothing. */
  public List<Problem> apply(List<Problem> problems) {
    return severities.isEmpty() && acceptances.isEmpty()
        ? problems
        : problems.stream().map(this::judged).toList();
  }

  /** What is accepted but was in none of the problems so far, each a problem itself. */
  public List<Problem> unused() {
    Findings findings = new Findings();
    for (int i = 0; i < acceptances.size(); i++) {
      Acceptance acceptance = acceptances.get(i);
      if (!used.get(i) && acceptance.code().isAcceptableWarning()) {
        report(acceptance, findings);
      }
    }
    return apply(findings.list(subjects.places()));
  }

  private void report(Acceptance acceptance, Findings findings) {
    String scope = acceptance.scope();
    findings.add(
        ProblemCode.STALE_ACCEPTANCE,
        Spot.of(acceptance.at(), key(acceptance)),
        "There is no problem '"
            + acceptance.code().id()
            + (scope.isEmpty() ? "'" : "' " + scope)
            + " to accept",
        nearest(acceptance.about()));
  }

  /** The key that says most of what is accepted. */
  private static String key(Acceptance acceptance) {
    if (!acceptance.text().isEmpty()) {
      return "text";
    }
    if (!acceptance.place().isEmpty()) {
      return "at";
    }
    return acceptance.about().isEmpty() ? "code" : "about";
  }

  private String nearest(String about) {
    Set<String> ids = new TreeSet<>(Set.of(Subjects.TRADE));
    dossier.facts().stream().map(Fact::id).forEach(ids::add);
    dossier.sources().forEach(source -> ids.add(source.id()));
    String id = about.replaceFirst("\\..*", "");
    return about.isEmpty() || ids.contains(id)
        ? "Leave the acceptance out; the problem is gone."
        : Nearest.to(id, ids)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("Leave the acceptance out, or name the id of a fact or source.");
  }

  private Problem judged(Problem problem) {
    Severity severity = severities.getOrDefault(problem.code(), problem.severity());
    Problem graded = problem.withSeverity(severity);
    if (problem.isAccepted() || !graded.isAcceptable()) {
      return graded;
    }
    List<Acceptance> matching = new ArrayList<>();
    for (int i = 0; i < acceptances.size(); i++) {
      Acceptance acceptance = acceptances.get(i);
      if (isMeant(problem, acceptance)) {
        used.set(i);
        matching.add(acceptance);
      }
    }
    return matching.isEmpty() ? graded : graded.acceptedBecause(matching.get(0).because());
  }

  private boolean isMeant(Problem problem, Acceptance acceptance) {
    return acceptance.code() == problem.code()
        && isAt(problem.location(), acceptance.place())
        && isSaid(problem, acceptance.text())
        && subjects.isAbout(problem, acceptance.about());
  }

  private static boolean isAt(Location at, String place) {
    String file = "/" + at.file();
    String wanted = "/" + place;
    return place.isEmpty() || file.endsWith(wanted) || (file + ":" + at.line()).endsWith(wanted);
  }

  private static boolean isSaid(Problem problem, String text) {
    return text.isEmpty() || problem.message().contains(text) || problem.excerpt().contains(text);
  }
}
