package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whose figures a series rests on where several report the same trade.
 *
 * @param who {@code importer}, {@code exporter}, or the code of a party; empty for whoever covers
 *     most periods
 */
public record Follow(String who) {

  /**
   * In each direction whoever covers most periods; of those who cover as many the party that the
   * dossier names first, so that both directions then rest on one statistical office.
   */
  public static final Follow COVERAGE = new Follow("");

  private static final String IMPORTER = "importer";
  private static final String EXPORTER = "exporter";
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  public Follow {
    requireNonNull(who, "who must not be null");
  }

  /**
   * Reads {@code importer}, {@code exporter} or a party's code.
   *
   * @throws IllegalArgumentException if it can be neither, quoting the text
   */
  public static Follow parse(String text) {
    if (!CODE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a party: '" + text + "'");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return new Follow(lower.equals(IMPORTER) || lower.equals(EXPORTER) ? lower : text);
  }

  /** Whether a side was chosen. */
  public boolean isChosen() {
    return !who.isEmpty();
  }

  /** The code of the party chosen for both directions; empty if there is none. */
  public String party() {
    return who.equals(IMPORTER) || who.equals(EXPORTER) ? "" : who;
  }

  /** Who was chosen for what goes one way; empty if nobody was. */
  public String reporter(String from, String to) {
    return switch (who) {
      case IMPORTER -> to;
      case EXPORTER -> from;
      default -> who;
    };
  }

  @Override
  public String toString() {
    return who;
  }
}
