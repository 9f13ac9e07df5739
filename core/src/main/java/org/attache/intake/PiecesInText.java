package org.attache.intake;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Finds the pieces of a value in the file that holds it, folded and quoted as it may be. */
final class PiecesInText {

  private final Location from;
  private final String file;

  PiecesInText(Location from, String file) {
    this.from = from;
    this.file = file.startsWith("\uFEFF") ? file.substring(1) : file;
  }

  List<Location> find(List<String> pieces) {
    List<Location> places = new ArrayList<>();
    int line = 1;
    int start = 0;
    int at = 0;
    while (line < from.line() && at < file.length()) {
      if (endsLine(at)) {
        line++;
        start = at + 1;
      }
      at++;
    }
    at = Math.min(start + Math.max(from.column() - 1, 0), file.length());
    for (String piece : pieces) {
      int found = next(piece, at);
      if (found < 0) {
        places.add(from);
        continue;
      }
      for (; at < found; at++) {
        if (endsLine(at)) {
          line++;
          start = at + 1;
        }
      }
      places.add(new Location(from.file(), line, found - start + 1));
      at = found + piece.length();
    }
    return places;
  }

  /** Where a piece stands next; a run of digits only where no digit adjoins it. */
  private int next(String piece, int from) {
    int at = file.indexOf(piece, from);
    while (at >= 0 && (adjoins(piece.charAt(0), at - 1, from) || adjoinsEnd(piece, at))) {
      at = file.indexOf(piece, at + 1);
    }
    return at;
  }

  private boolean adjoins(char first, int before, int from) {
    return Character.isDigit(first) && before >= from && Character.isDigit(file.charAt(before));
  }

  private boolean adjoinsEnd(String piece, int at) {
    int end = at + piece.length();
    return Character.isDigit(piece.charAt(piece.length() - 1))
        && end < file.length()
        && Character.isDigit(file.charAt(end));
  }

  private boolean endsLine(int at) {
    char c = file.charAt(at);
    return c == '\n' || c == '\r' && !file.startsWith("\n", at + 1);
  }
}
