package org.attache.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.brief.Inline;
import org.attache.dossier.Abbreviation;

/** Finds the short forms in running text; each is spelled out where the brief first uses it. */
final class ShortForms {

  private final List<Abbreviation> abbreviations;
  private final Set<String> spelledOut = new HashSet<>();

  ShortForms(List<Abbreviation> abbreviations) {
    this.abbreviations = List.copyOf(abbreviations);
  }

  boolean isEmpty() {
    return abbreviations.isEmpty();
  }

  /**
   * Adds a text to a line, with its short forms as such.
   *
   * @param isProse whether a first use is spelled out
   */
  void add(String text, boolean isProse, List<Inline> line) {
    int from = 0;
    int found = next(text, 0);
    while (found >= 0) {
      Abbreviation abbreviation = at(text, found);
      addText(text.substring(from, found), line);
      addShort(text, found, abbreviation, isProse, line);
      from = found + abbreviation.shortForm().length();
      found = next(text, from);
    }
    rememberLongForms(text);
    addText(text.substring(from), line);
  }

  private void addShort(
      String text, int at, Abbreviation abbreviation, boolean isProse, List<Inline> line) {
    Inline shortForm =
        new Inline.Short(abbreviation.shortForm(), Marks.line(abbreviation.longForm()));
    boolean isExplained = at > 0 && text.charAt(at - 1) == '(';
    if (isExplained) {
      spelledOut.add(abbreviation.shortForm());
    }
    if (isProse && spelledOut.add(abbreviation.shortForm())) {
      addText(Marks.line(abbreviation.longForm()) + " (", line);
      line.add(shortForm);
      addText(")", line);
    } else {
      line.add(shortForm);
    }
  }

  /** A name already written in full with its short form in brackets needs no second telling. */
  private void rememberLongForms(String text) {
    for (Abbreviation abbreviation : abbreviations) {
      int at = text.indexOf(abbreviation.longForm());
      boolean isExplained =
          at >= 0 && text.contains(abbreviation.longForm() + " (" + abbreviation.shortForm());
      if (isExplained) {
        spelledOut.add(abbreviation.shortForm());
      }
    }
  }

  private int next(String text, int from) {
    int nearest = -1;
    for (Abbreviation abbreviation : abbreviations) {
      int found = find(text, abbreviation.shortForm(), from);
      if (found >= 0 && (nearest < 0 || found < nearest)) {
        nearest = found;
      }
    }
    return nearest;
  }

  private static int find(String text, String shortForm, int from) {
    int found = shortForm.isEmpty() ? -1 : text.indexOf(shortForm, from);
    while (found >= 0) {
      int end = found + shortForm.length();
      boolean isWord =
          (found == 0 || !Character.isLetterOrDigit(text.charAt(found - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (isWord) {
        return found;
      }
      found = text.indexOf(shortForm, found + 1);
    }
    return -1;
  }

  /** The longest short form that stands there. */
  private Abbreviation at(String text, int index) {
    Abbreviation longest = null;
    for (Abbreviation one : abbreviations) {
      boolean isHere =
          text.startsWith(one.shortForm(), index) && find(text, one.shortForm(), index) == index;
      if (isHere && (longest == null || one.shortForm().length() > longest.shortForm().length())) {
        longest = one;
      }
    }
    if (longest == null) {
      throw new IllegalArgumentException("no short form at " + index + " of '" + text + "'");
    }
    return longest;
  }

  private static void addText(String text, List<Inline> line) {
    if (!text.isEmpty()) {
      line.add(new Inline.Text(text));
    }
  }
}
