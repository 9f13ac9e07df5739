package org.attache.template;

import org.attache.problem.Location;

/**
 * A section while it is read.
 *
 * @param file its file, for messages
 * @param source its text as written, in which pointers are looked for
 */
record Place(String file, String source) {

  /** The whole section. */
  Location all() {
    return Location.of(file);
  }

  /** A line, from 1. */
  Location line(int line) {
    return new Location(file, line, 0);
  }

  /** The first line on which some words stand, or the whole section. */
  Location of(String words) {
    int at = source.indexOf(words);
    if (at < 0) {
      return all();
    }
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (source.charAt(i) == '\n') {
        line++;
      }
    }
    return new Location(file, line, at - source.lastIndexOf('\n', at - 1));
  }
}
