package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Inline;

/** Looks at lines as a whole. */
final class Lines {

  private Lines() {}

  /** Whether the line is a single strong phrase. */
  static boolean isStrong(List<Inline> line) {
    return line.size() == 1 && line.get(0) instanceof Inline.Strong;
  }

  /** The line with only the last of note marks that repeat one another. */
  static List<Inline> withMarksOnce(List<Inline> line) {
    List<Inline> once = new ArrayList<>(line);
    String later = "";
    for (int i = once.size() - 1; i >= 0; i--) {
      if (once.get(i) instanceof Inline.NoteMark mark) {
        if (mark.target().equals(later)) {
          once.remove(i);
        }
        later = mark.target();
      }
    }
    stripEnd(once);
    return joined(once);
  }

  /** Takes the spaces off the end of a line. */
  static void stripEnd(List<Inline> line) {
    int end = line.size() - 1;
    if (end >= 0 && line.get(end) instanceof Inline.Text text) {
      String stripped = text.text().stripTrailing();
      if (stripped.isEmpty()) {
        line.remove(end);
      } else {
        line.set(end, new Inline.Text(stripped));
      }
    }
  }

  /** The line with neighbouring texts made one. */
  static List<Inline> joined(List<Inline> line) {
    List<Inline> joined = new ArrayList<>(line.size());
    for (Inline inline : line) {
      int end = joined.size() - 1;
      if (inline instanceof Inline.Text text
          && end >= 0
          && joined.get(end) instanceof Inline.Text before) {
        joined.set(end, new Inline.Text(before.text() + text.text()));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }

  /** The content of a strong phrase. */
  static List<Inline> unwrapped(List<Inline> line) {
    return isStrong(line) && line.get(0) instanceof Inline.Strong strong ? strong.content() : line;
  }
}
