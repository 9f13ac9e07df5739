package org.attache.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.problem.Location;

/**
 * Finds the pieces of values in the file that holds them, folded and quoted as they may be;
 * immutable. Where lines begin is known, so that no search goes through those before it.
 */
final class PiecesInText {

  private final String file;
  private final String text;

  /** Where each line begins. */
  private final int[] lines;

  private PiecesInText(String file, String text, int[] lines) {
    this.file = file;
    this.text = text;
    this.lines = lines;
  }

  /**
   * A file.
   *
   * @param file its name
   * @param all what it holds; a byte order mark does not count
   */
  static PiecesInText of(String file, String all) {
    String text = all.startsWith("\uFEFF") ? all.substring(1) : all;
    int[] lines = new int[64];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", at + 1)) {
        if (count == lines.length) {
          lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = at + 1;
      }
    }
    return new PiecesInText(file, text, Arrays.copyOf(lines, count));
  }

  /** Whether this is a file of that name. */
  boolean isOf(String name) {
    return file.equals(name);
  }

  /**
   * Where pieces stand.
   *
   * @param from where the value begins that holds them
   * @param pieces in the order of the value
   * @return as many places as pieces; that of the value for those that were not found
   */
  List<Location> find(Location from, List<String> pieces) {
    List<Location> places = new ArrayList<>();
    int line = Math.min(Math.max(from.line(), 1), lines.length);
    int start = lines[line - 1] + Math.max(from.column() - 1, 0);
    int at = from.line() > lines.length ? text.length() : Math.min(start, text.length());
    for (String piece : pieces) {
      int found = next(piece, at);
      if (found < 0) {
        places.add(from);
        continue;
      }
      places.add(place(found));
      at = found + piece.length();
    }
    return places;
  }

  private Location place(int at) {
    int found = Arrays.binarySearch(lines, at);
    int line = found >= 0 ? found : -found - 2;
    return new Location(file, line + 1, at - lines[line] + 1);
  }

  /** Where a piece stands next; a run of digits only where no digit adjoins it. */
  private int next(String piece, int from) {
    int at = text.indexOf(piece, from);
    while (at >= 0 && (adjoins(piece.charAt(0), at - 1, from) || adjoinsEnd(piece, at))) {
      at = text.indexOf(piece, at + 1);
    }
    return at;
  }

  private boolean adjoins(char first, int before, int from) {
    return Character.isDigit(first) && before >= from && Character.isDigit(text.charAt(before));
  }

  private boolean adjoinsEnd(String piece, int at) {
    int end = at + piece.length();
    return Character.isDigit(piece.charAt(piece.length() - 1))
        && end < text.length()
        && Character.isDigit(text.charAt(end));
  }
}
