package org.attache.trade;

/** What goes from one to another in a period, by its key. */
record Way(String from, String to, String period) {

  /** The same the other way round. */
  Way back() {
    return new Way(to, from, period);
  }

  Way to(String other) {
    return new Way(from, other, period);
  }

  Way from(String other) {
    return new Way(other, to, period);
  }

  Topic topic() {
    return Topic.way(from, to, period);
  }
}
