package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact: no claim where it was left out, one where sources agree, several where they do
 * not.
 *
 * @param claims what is claimed, in the order written
 * @param prefer the id of the source that is followed; empty where nothing was chosen
 * @param because why it is followed; empty where nothing was chosen
 * @param at where the field stands
 */
public record Claimed<T>(List<Claim<T>> claims, String prefer, String because, Location at) {

  public Claimed {
    claims = List.copyOf(claims);
    requireNonNull(prefer, "prefer must not be null");
    requireNonNull(because, "because must not be null");
    requireNonNull(at, "at must not be null");
  }

  /** A field that was left out. */
  public static <T> Claimed<T> none() {
    return new Claimed<>(List.of(), "", "", Location.NOWHERE);
  }

  /** A field with one value, which the fact's own sources state. */
  public static <T> Claimed<T> of(T value, Location at) {
    return new Claimed<>(List.of(new Claim<>(value, List.of(), at)), "", "", at);
  }

  /** A field with one value, built in a program. */
  public static <T> Claimed<T> of(T value) {
    return of(value, Location.NOWHERE);
  }

  /**
   * A field on which sources differ, built in a program.
   *
   * @param prefer the id of the source that is followed
   * @param because why it is followed
   */
  public static <T> Claimed<T> contested(List<Claim<T>> claims, String prefer, String because) {
    return new Claimed<>(claims, prefer, because, Location.NOWHERE);
  }

  /** Whether anything is claimed. */
  public boolean isPresent() {
    return !claims.isEmpty();
  }

  /** Whether the claims differ in value. */
  public boolean isContested() {
    for (int i = 1; i < claims.size(); i++) {
      if (!claims.get(i).value().equals(claims.get(0).value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing to choose, or a choice was made. */
  public boolean isSettled() {
    return !isContested() || preferred().isPresent();
  }

  /**
   * The claim that the brief follows: the preferred one, or the first.
   *
   * @throws NoSuchElementException if nothing is claimed
   */
  public Claim<T> chosen() {
    if (claims.isEmpty()) {
      throw new NoSuchElementException("nothing is claimed at " + at);
    }
    return claims.size() == 1 ? claims.get(0) : preferred().orElse(claims.get(0));
  }

  /**
   * The value that the brief follows.
   *
   * @throws NoSuchElementException if nothing is claimed
   */
  public T value() {
    return chosen().value();
  }

  /** The value that the brief follows, if anything is claimed. */
  public Optional<T> optional() {
    return isPresent() ? Optional.of(value()) : Optional.empty();
  }

  /** The claims that the brief does not follow and that differ from it. */
  public List<Claim<T>> others() {
    if (claims.size() < 2) {
      return List.of();
    }
    T followed = value();
    return claims.stream().filter(claim -> !claim.value().equals(followed)).toList();
  }

  /** The field with every value replaced. */
  public <R> Claimed<R> map(Function<? super T, ? extends R> change) {
    List<Claim<R>> changed =
        claims.stream()
            .map(claim -> new Claim<R>(change.apply(claim.value()), claim.sources(), claim.at()))
            .toList();
    return new Claimed<>(changed, prefer, because, at);
  }

  private Optional<Claim<T>> preferred() {
    for (Claim<T> claim : claims) {
      for (Citation citation : claim.sources()) {
        if (citation.source().equals(prefer)) {
          return Optional.of(claim);
        }
      }
    }
    return Optional.empty();
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Claimed<?> other
        && claims.equals(other.claims)
        && prefer.equals(other.prefer)
        && because.equals(other.because)
        && at.equals(other.at);
  }

  @Override
  public int hashCode() {
    int hash = claims.hashCode();
    hash = 31 * hash + prefer.hashCode();
    hash = 31 * hash + because.hashCode();
    return 31 * hash + at.hashCode();
  }
}
