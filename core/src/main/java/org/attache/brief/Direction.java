package org.attache.brief;

/** Which way a script runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT
}
