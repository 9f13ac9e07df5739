package org.attache.citation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a work stands among all that is cited, as a style asks for it: section "Position" of CSL
 * 1.0.2.
 *
 * <p>The processor knows two of the five and takes the others for not met. So a style is asked
 * about dates instead that no work of a dossier has: whether they are uncertain, or numeric.
 */
enum Position {
  /** Not cited before. */
  FIRST("first", Position.UNCERTAIN, "event-date"),

  /** Cited before; so are those of the other kinds. */
  SUBSEQUENT("subsequent", Position.UNCERTAIN, "original-date"),

  /** The same work as just before, and no other, with or without another place in it. */
  IBID("ibid", Position.UNCERTAIN, "submitted"),

  /** The same, with another place in it. */
  IBID_WITH_LOCATOR("ibid-with-locator", Position.UNCERTAIN, "container"),

  /** Cited in one of the notes shortly before. */
  NEAR_NOTE("near-note", Position.NUMERIC, "event-date");

  /** The condition whether a date is uncertain. */
  static final String UNCERTAIN = "is-uncertain-date";

  /** The condition whether a variable is numeric. */
  static final String NUMERIC = "is-numeric";

  private final String word;
  private final String condition;
  private final String date;

  Position(String word, String condition, String date) {
    this.word = word;
    this.condition = condition;
    this.date = date;
  }

  /** The position that a style calls so. */
  static Optional<Position> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** Whether a variable is one of the dates that speak of positions. */
  static boolean isTaken(String variable) {
    return Arrays.stream(values()).anyMatch(one -> one.date.equals(variable));
  }

  /** The condition by which a style is asked instead. */
  String condition() {
    return condition;
  }

  /** The date of which it is asked. */
  String date() {
    return date;
  }
}
