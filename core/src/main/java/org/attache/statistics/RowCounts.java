package org.attache.statistics;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.FlowKind;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;

/** How many rows a table has of which kind, and what to tell of those that do not count. */
final class RowCounts {

  private static final int MOST_NAMED = 6;

  private final TableRequest request;
  private final FewProblems problems;
  private final Set<String> others = new TreeSet<>();
  private final Set<String> strangers = new TreeSet<>();
  private final Set<String> editions = new TreeSet<>();
  private String lastOther = "";
  private int all;
  private int faulty;
  private int refused;
  private int found;
  private int parts;
  private int breakdowns;
  private int otherwise;
  private int ofOtherKind;
  private int ofStrangers;
  private int deleted;

  RowCounts(TableRequest request, FewProblems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Counts a row; how many there are now. */
  int row() {
    return ++all;
  }

  /** Counts a row that cannot be read. */
  void faulty() {
    faulty++;
  }

  /** Counts a row of the parties that does not say what it must. */
  void refused() {
    refused++;
  }

  /** Counts a row of what is wanted. */
  void found() {
    found++;
  }

  /** Counts a row of re-exports and the like. */
  void part() {
    parts++;
  }

  /** Counts a row of one activity, sector or kind of entity. */
  void breakdown() {
    breakdowns++;
  }

  /** Counts rows of investment by assets and liabilities that is told by direction too. */
  void otherwise(int rows) {
    otherwise += rows;
  }

  /** Counts a row of services in a table of goods, or the other way round. */
  void ofOtherKind() {
    ofOtherKind++;
  }

  /** Counts a row that takes a value back. */
  void deleted() {
    deleted++;
  }

  /** Counts a row in another product classification than the one wanted. */
  void ofEdition(String classification) {
    editions.add(Classifications.title(classification));
  }

  /** Whether more names of those who are no parties are of use. */
  boolean isOpen() {
    return others.size() < MOST_NAMED;
  }

  /** Notes whom a row is about that is not about the parties. */
  void ofOther(String said) {
    if (!said.isEmpty() && !said.equals(lastOther)) {
      lastOther = said;
      others.add(quoted(said));
    }
  }

  /** Counts a row between a party and an area that nobody knows. */
  void ofStranger(String said) {
    ofStrangers++;
    if (strangers.size() < MOST_NAMED) {
      strangers.add(quoted(said));
    }
  }

  private static String quoted(String said) {
    return "'" + (said.length() > 30 ? said.substring(0, 30) + "…" : said) + "'";
  }

  /** Tells of what was counted. */
  void tell(Location heading) {
    leftOut(
        heading,
        "parts",
        parts,
        "of re-exports, re-imports or special customs procedures",
        "They are parts of exports and imports, which hold them already.");
    leftOut(
        heading,
        "breakdowns",
        breakdowns,
        "of single activities, sectors or kinds of entities",
        "They are parts of the rows of all together.");
    leftOut(
        heading,
        "principle",
        otherwise,
        "of assets and liabilities",
        "The same reporter tells investment by its direction, inward and outward, and that counts.");
    if (found > 0) {
      leftOut(
          heading,
          "type",
          ofOtherKind,
          isOfServices() ? "of goods" : "of services",
          "Name the file once more with its other kind if they are wanted.");
    }
    if (deleted > 0) {
      problems.addOnce(
          "deleted",
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          count(deleted, "row") + (deleted == 1 ? " says" : " say") + " that a value was deleted",
          "Values that the table tells before such rows do not count.");
    }
    if (ofStrangers > 0) {
      problems.addOnce(
          "strangers",
          ProblemCode.UNKNOWN_AREA,
          heading,
          count(ofStrangers, "row")
              + (ofStrangers == 1 ? " names an area" : " name areas")
              + " that nobody knows: "
              + String.join(", ", strangers),
          "Write the code of a party, or a state's ISO 3166 code or English name.");
    }
    if (found == 0 && refused == 0 && (faulty == 0 || faulty < all)) {
      nothing(heading); // what no row could say is no news beside what is wrong with each
    }
  }

  private boolean isOfServices() {
    return request.table().kind() == FlowKind.SERVICES;
  }

  private void leftOut(Location heading, String kind, int count, String of, String hint) {
    if (count > 0) {
      problems.addOnce(
          kind,
          ProblemCode.ROWS_LEFT_OUT,
          heading,
          count(count, "row") + " " + of + (count == 1 ? " was" : " were") + " left out",
          hint);
    }
  }

  private void nothing(Location heading) {
    if (all == 0) {
      none(
          heading,
          "The table has a heading and no rows",
          "Download it again, with its years and partners chosen.");
    } else if (ofOtherKind > 0) {
      problems.add(
          "kind",
          ProblemCode.WRONG_VALUE,
          heading,
          isOfServices()
              ? "The table holds goods, and services are wanted of it"
              : "The table holds services, which are not goods",
          isOfServices()
              ? "Leave out its kind, or name another file."
              : "Say what is wanted of it beside its name: kind: services.");
    } else if (!editions.isEmpty()) {
      none(
          heading,
          "None of its rows is in " + request.table().classification(),
          "They are in " + String.join(", ", editions) + ".");
    } else {
      none(
          heading,
          (all == 1 ? "Its only row is not" : "None of the " + count(all, "row") + " is")
              + " about trade of "
              + String.join(" or ", request.parties()),
          others.isEmpty() ? "" : "They are about " + String.join(", ", others) + ".");
    }
  }

  private void none(Location heading, String message, String hint) {
    problems.add("none", ProblemCode.NO_FIGURES, heading, message, hint);
  }

  private static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s", count, noun + (count == 1 ? "" : "s"));
  }
}
