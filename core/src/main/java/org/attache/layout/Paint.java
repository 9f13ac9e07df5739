package org.attache.layout;

/** Puts something on a sheet. */
interface Paint {

  /** Puts nothing. */
  Paint NOTHING = (sheet, x, y) -> {};

  /** Puts it with its upper left corner at a place, in points. */
  void at(Sheet sheet, double x, double y);

  /** This first, then the other. */
  default Paint then(Paint other) {
    return (sheet, x, y) -> {
      at(sheet, x, y);
      other.at(sheet, x, y);
    };
  }
}
