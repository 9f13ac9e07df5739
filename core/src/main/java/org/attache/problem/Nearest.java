package org.attache.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody may have meant. */
public final class Nearest {

  private static final int LONGEST = 64;
  private static final int MOST_LISTED = 24;

  private Nearest() {}

  /**
   * A hint for a word that is not known: the nearest known one, or else all of them if they are
   * few; empty where there is nothing to suggest.
   */
  public static String hint(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(() -> listed(known));
  }

  /** The known word that differs least, if it differs by few letters. */
  public static Optional<String> to(String word, Collection<String> known) {
    String wanted = plain(word);
    int limit = Math.max(1, Math.min(3, wanted.length() / 3));
    String best = "";
    int least = limit + 1;
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    for (String candidate : known) {
      String other = plain(candidate);
      if (Math.abs(other.length() - wanted.length()) < least) {
        int distance = distance(wanted, other);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String listed(Collection<String> known) {
    return known.isEmpty() || known.size() > MOST_LISTED
        ? ""
        : "Known are: " + String.join(", ", known) + ".";
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** How many letters to add, drop, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int least(int[][] steps, String a, String b, int i, int j) {
    int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean isSwapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
