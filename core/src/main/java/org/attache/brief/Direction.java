package org.attache.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which way a script runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Aran", "Hebr", "Nkoo", "Syrc", "Thaa", "Adlm", "Rohg");

  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "ug", "ur", "yi");

  /** The direction of a language's script, by its BCP 47 tag; a script named in it decides. */
  public static Direction of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean isRightToLeft =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return isRightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /**
   * The direction of a line.
   *
   * @param line its content; where all of it, note marks aside, is in another language, that
   *     language decides
   * @param around the direction of what it stands in
   */
  public static Direction of(List<Inline> line, Direction around) {
    Direction found = around;
    int others = 0;
    for (Inline inline : line) {
      if (inline instanceof Inline.Foreign foreign) {
        found = of(foreign.language());
      }
      others += inline instanceof Inline.NoteMark ? 0 : 1;
    }
    return others == 1 ? found : around;
  }
}
