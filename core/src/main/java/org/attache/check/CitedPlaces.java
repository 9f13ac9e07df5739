package org.attache.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Citation;
import org.attache.dossier.Source;
import org.attache.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Citations point to places that can be there: a page of the source's range, a paragraph from 1.
 */
final class CitedPlaces implements Check {

  private static final Pattern NUMBERED =
      Pattern.compile("(p|par|s|t|fig|ch|n|l)\\s*(\\d+)(?:\\s*[-–]\\s*(\\d+))?[a-z]?");

  private static final Set<String> BARE = Set.of("p", "par", "s", "t", "fig", "ch");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\s*[-–]+\\s*(\\d{1,6})");

  @Override
  public void run(Facts facts, Findings problems) {
    Map<String, Source> sources = facts.sources();
    facts.citations(
        citation -> {
          if (!citation.locator().isEmpty()) {
            place(citation, sources.get(citation.source()), problems);
          }
        });
  }

  private static void place(Citation citation, @Nullable Source source, Findings problems) {
    String locator = citation.locator();
    if (BARE.contains(locator)) {
      report(citation, "does not say which", "Write the number, such as par4.", problems);
      return;
    }
    Matcher numbered = NUMBERED.matcher(locator);
    if (!numbered.matches() || numbered.group(2).length() > 8) {
      return;
    }
    int from = Integer.parseInt(numbered.group(2));
    int to = numbered.group(3) == null ? from : number(numbered.group(3));
    if (from == 0) {
      report(citation, "counts from 0", "Places are counted from 1.", problems);
    } else if (to < from) {
      report(citation, "ends before it starts", "Write the first place first.", problems);
    } else if (source != null && numbered.group(1).equals("p")) {
      page(citation, source, from, to, problems);
    }
  }

  private static void page(Citation citation, Source source, int from, int to, Findings problems) {
    Matcher range = RANGE.matcher(source.page().strip());
    if (!range.matches()) {
      return;
    }
    int first = number(range.group(1));
    int last = lastPage(range.group(1), range.group(2));
    if (first <= last && (from < first || to > last)) {
      report(
          citation,
          "is outside the pages " + source.page().strip() + " of the source",
          "Check the page, or the source's page range.",
          problems);
    }
  }

  /** The last page, written in full or, as in 123-35, without the digits it shares. */
  private static int lastPage(String first, String last) {
    return last.length() >= first.length()
        ? number(last)
        : number(first.substring(0, first.length() - last.length()) + last);
  }

  private static int number(String digits) {
    return digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static void report(Citation citation, String what, String hint, Findings problems) {
    problems.add(
        ProblemCode.BAD_LOCATOR, citation.at(), "The place in '" + citation + "' " + what, hint);
  }
}
