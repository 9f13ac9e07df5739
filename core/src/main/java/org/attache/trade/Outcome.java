package org.attache.trade;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What came of computing an indicator: its value, or why there is none. Never a silent zero. */
public sealed interface Outcome {

  /**
   * It could be computed.
   *
   * @param value what came of it
   */
  record Found(Measurement value) implements Outcome {
    public Found {
      requireNonNull(value, "value must not be null");
    }
  }

  /**
   * It could not.
   *
   * @param reason why
   * @param topic of what there is nothing
   */
  record Missing(Reason reason, Topic topic) implements Outcome {
    public Missing {
      requireNonNull(reason, "reason must not be null");
      requireNonNull(topic, "topic must not be null");
    }
  }

  /** Why an indicator cannot be computed. */
  enum Reason {
    /** No figures of what one sells to another in a period. */
    NO_FLOW,
    /** No figures by product of what one sells to another in a period. */
    NO_PRODUCTS,
    /** No figures of that product. */
    NO_PRODUCT,
    /** No figures of other partners. */
    NO_PARTNERS,
    /** What it would be divided by is zero, or may be. */
    ZERO,
    /** The periods are not of one length, or there are too few, or some between are missing. */
    NO_COURSE,
    /** There is only one product or partner to compare. */
    ONLY_ONE,
    /** Only one of the two sides reports. */
    ONE_SIDE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word in keys of phrases, such as {@code no-flow}. */
    public String word() {
      return word;
    }
  }

  /** The value, if there is one. */
  default Optional<Measurement> measurement() {
    return this instanceof Found found ? Optional.of(found.value()) : Optional.empty();
  }

  /** Why there is none, if so. */
  default Optional<Missing> missing() {
    return this instanceof Missing missing ? Optional.of(missing) : Optional.empty();
  }

  /** What is computed from the value, or the reason why there is none. */
  default Outcome then(Function<Measurement, Outcome> next) {
    return this instanceof Found found ? next.apply(found.value()) : this;
  }

  static Outcome missing(Reason reason, Topic topic) {
    return new Missing(reason, topic);
  }
}
