package org.attache.intake;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.dossier.Dossier;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.ProblemsException;

/** What came of reading a dossier: the dossier, or the problems that stood in the way. */
public final class Reading {

  private final Optional<Dossier> dossier;
  private final List<Problem> problems;
  private final Excerpts excerpts;
  private final Places places;

  Reading(Optional<Dossier> dossier, List<Problem> problems, Excerpts excerpts, Places places) {
    this.places = requireNonNull(places, "places must not be null");
    this.dossier = dossier;
    this.excerpts = requireNonNull(excerpts, "excerpts must not be null");
    this.problems = excerpts.fill(problems);
  }

  /**
   * The dossier.
   *
   * @throws ProblemsException if there is none; it carries all problems
   */
  public Dossier dossier() {
    return dossier.orElseThrow(() -> new ProblemsException(problems));
  }

  /** The dossier, unless it has errors. */
  public Optional<Dossier> found() {
    return dossier;
  }

  /** Everything wrong with the files, in order of file, line and column, each with its line. */
  public List<Problem> problems() {
    return problems;
  }

  /** Where each value of the dossier stands, for stages that find it wrong. */
  public Places places() {
    return places;
  }

  /** Problems that a later stage found, each with the line of the file it stands on. */
  public List<Problem> withExcerpts(List<Problem> found) {
    return excerpts.fill(found);
  }

  /** The lines of the files on which places stand, by place; those that are found. */
  public Map<Location, String> lines(Collection<Location> places) {
    Map<Location, String> lines = excerpts.lines(places);
    Map<Location, String> byPlace = new TreeMap<>();
    for (Location at : places) {
      String line = lines.get(Excerpts.whole(at));
      if (line != null) {
        byPlace.put(at, line);
      }
    }
    return byPlace;
  }

  /**
   * The first place in the dossier's files where some words stand as they are or, as JSON and YAML
   * allow, by the numbers of their characters; with the line.
   */
  public Optional<Excerpt> find(String words) {
    return dossier.flatMap(read -> excerpts.find(read.files(), words));
  }

  /**
   * A line of a file.
   *
   * @param at the place in it
   * @param line the whole of it
   */
  public record Excerpt(Location at, String line) {}
}
