package org.attache;

import java.time.Instant;

/** Which moment the files say they were made at. */
sealed interface Timestamps {

  /** The beginning, in UTC, of the day a brief stands for. */
  Timestamps OF_THE_BRIEF = new OfTheBrief();

  /** The brief's own day. */
  record OfTheBrief() implements Timestamps {}

  /** A moment that was asked for. */
  record Fixed(Instant moment) implements Timestamps {}
}
