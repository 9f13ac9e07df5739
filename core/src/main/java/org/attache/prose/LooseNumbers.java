package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.dossier.Prose;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.trade.TradeSeries;

/** Numbers that somebody typed where an expression could print them with their source. */
final class LooseNumbers {

  private final NumberScanner scanner;
  private final NearestEntries nearest;

  LooseNumbers(Dossier dossier, TradeSeries series) {
    this.scanner = new NumberScanner(new Dates(dossier, series), new TitledNumbers(dossier));
    this.nearest = new NearestEntries(dossier, series);
  }

  void check(Passage passage, Places places, Problems problems) {
    if (!Blanks.mayLeaveDigits(passage.prose().markdown())) {
      return;
    }
    List<TypedNumber> loose = scanner.scan(Blanks.of(passage));
    if (loose.isEmpty()) {
      return;
    }
    List<Location> at = places(passage, loose, places);
    for (int i = 0; i < loose.size(); i++) {
      TypedNumber number = loose.get(i);
      problems.add(
          ProblemCode.LOOSE_NUMBER,
          at.get(i),
          "The number '"
              + number.text()
              + (number.isPerCent() ? " %" : "")
              + "' is typed into the text: nothing says where it comes from",
          hint(number));
    }
  }

  private String hint(TypedNumber number) {
    List<String> meant = nearest.to(number);
    String mark = "write [" + number.text() + "]{.typed} if it is meant to stand as typed.";
    return meant.isEmpty()
        ? "Add a figure with its source and print it with {{ figure('id') }}; " + mark
        : "Did you mean " + String.join(" or ", meant) + "? Otherwise " + mark;
  }

  private static List<Location> places(Passage passage, List<TypedNumber> loose, Places places) {
    Prose prose = passage.prose();
    if (passage.kind() == Passage.Kind.SECTION) {
      return loose.stream().map(number -> Text.in(prose, number.at())).toList();
    }
    String text = prose.markdown();
    List<String> runs = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Passage.isDigit(text.charAt(i))) {
        int start = i;
        while (i < text.length() && Passage.isDigit(text.charAt(i))) {
          i++;
        }
        if (wanted.size() < loose.size() && loose.get(wanted.size()).at() == start) {
          wanted.add(runs.size());
        }
        runs.add(text.substring(start, i));
      }
    }
    List<Location> all = places.within(prose.at(), runs);
    return wanted.stream().map(all::get).toList();
  }
}
