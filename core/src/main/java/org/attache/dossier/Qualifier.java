package org.attache.dossier;

/** How exactly a number was said. */
public enum Qualifier {
  /** {@code 15.1}: exact to the digits written. */
  EXACT(""),
  /** {@code about 15.1}: rounded to the digits written. */
  ABOUT("about"),
  /** {@code over 80}: more than the value. */
  OVER("over"),
  /** {@code less than 1}: below the value. */
  LESS_THAN("less than"),
  /** {@code at least 80}. */
  AT_LEAST("at least"),
  /** {@code up to 80}. */
  UP_TO("up to");

  private final String word;

  Qualifier(String word) {
    this.word = word;
  }

  /** The English words of a dossier file; empty for {@link #EXACT}. */
  public String word() {
    return word;
  }
}
