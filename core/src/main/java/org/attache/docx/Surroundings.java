package org.attache.docx;

/**
 * What blocks stand in, which decides their styles.
 *
 * @param place the text, a quotation or a box
 * @param depth how many lists deep, from 0
 */
record Surroundings(Place place, int depth) {

  /** Where blocks may stand. */
  enum Place {
    TEXT,
    QUOTATION,
    BOX,
    KEY_MESSAGES
  }

  static final Surroundings TEXT = new Surroundings(Place.TEXT, 0);

  Surroundings deeper() {
    return new Surroundings(place, depth + 1);
  }

  Surroundings quoting() {
    return new Surroundings(place == Place.TEXT ? Place.QUOTATION : place, depth);
  }

  /** The style of running text. */
  Style text() {
    return switch (place) {
      case TEXT -> Style.BODY_TEXT;
      case QUOTATION -> Style.QUOTE;
      case BOX -> Style.BOX_TEXT;
      case KEY_MESSAGES -> Style.KEY_MESSAGE;
    };
  }

  /** The style of a section's opening. */
  Style lead() {
    return place == Place.TEXT ? Style.LEAD : text();
  }

  /** The style of a list's item. */
  Style item(boolean isOrdered) {
    return switch (place) {
      case TEXT, QUOTATION -> Style.item(isOrdered, depth);
      case BOX -> isOrdered ? Style.BOX_NUMBER : Style.BOX_BULLET;
      case KEY_MESSAGES -> isOrdered ? Style.KEY_NUMBER : Style.KEY_BULLET;
    };
  }
}
