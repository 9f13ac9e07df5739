package org.attache.dossier;

/** How finely products are kept of a table. */
public enum ProductDetail {
  /** The finest level that all series of the table have. */
  FINEST,
  /** All goods together. */
  TOTAL,
  /** Chapters: two digits. */
  CHAPTERS,
  /** Headings: four digits. */
  HEADINGS,
  /** Subheadings: six digits. */
  SUBHEADINGS;

  /**
   * Reads {@code finest}, {@code total}, {@code 2}, {@code 4} or {@code 6}.
   *
   * @throws IllegalArgumentException if it is none of them; the message quotes it
   */
  public static ProductDetail parse(String text) {
    for (ProductDetail each : values()) {
      if (each.toString().equals(text)) {
        return each;
      }
    }
    throw new IllegalArgumentException("not a level of products: '" + text + "'");
  }

  /** How many digits its codes have; 0 for {@link #TOTAL} and {@link #FINEST}. */
  public int digits() {
    return switch (this) {
      case FINEST, TOTAL -> 0;
      case CHAPTERS -> 2;
      case HEADINGS -> 4;
      case SUBHEADINGS -> 6;
    };
  }

  /** As written in a file. */
  @Override
  public String toString() {
    return switch (this) {
      case FINEST -> "finest";
      case TOTAL -> "total";
      default -> Integer.toString(digits());
    };
  }
}
