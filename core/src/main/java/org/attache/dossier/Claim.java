package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One value for a field, and who says so.
 *
 * @param value what is claimed
 * @param sources who claims it; empty where the fact's own sources do
 * @param at where the value stands
 */
public record Claim<T>(T value, List<Citation> sources, Location at) {

  public Claim {
    requireNonNull(value, "value must not be null");
    sources = List.copyOf(sources);
    requireNonNull(at, "at must not be null");
  }

  /** A claim built in a program, with its sources as {@code id} or {@code id#locator}. */
  public static <T> Claim<T> of(T value, String... sources) {
    List<Citation> citations =
        Arrays.stream(sources).map(source -> Citation.parse(source, Location.NOWHERE)).toList();
    return new Claim<>(value, citations, Location.NOWHERE);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Claim<?> other
        && value.equals(other.value)
        && sources.equals(other.sources)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = value.hashCode();
    hash = 31 * hash + sources.hashCode();
    return 31 * hash + at.hashCode();
  }
}
