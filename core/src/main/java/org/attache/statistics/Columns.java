package org.attache.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.ColumnNames;
import org.attache.dossier.TableFormat;
import org.attache.dossier.TradeTable;
import org.attache.problem.Location;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;

/**
 * Which column of a table tells what.
 *
 * @param layout how the table is laid out
 * @param places the column of each role, from 0; -1 for none
 */
record Columns(Layout layout, int[] places) {

  /** How much of a layout a heading must have to be taken for it. */
  private static final double ALIKE = 0.6;

  /** Shorter names are near to anything. */
  private static final int SHORTEST = 3;

  /** The column of a role; -1 for none. */
  int of(Role role) {
    return places[role.ordinal()];
  }

  /** Whether a table has a column of a role. */
  boolean has(Role role) {
    return of(role) >= 0;
  }

  /** The columns of a heading; empty after reporting what is wrong with it. */
  static Optional<Columns> bind(TradeTable table, Rows rows, FewProblems problems) {
    List<String> heading = rows.heading();
    List<String> plain = heading.stream().map(Layout::plain).toList();
    Optional<Layout> found = layout(table, plain);
    if (found.isEmpty()) {
      problems.add(
          "format",
          ProblemCode.UNKNOWN_FORMAT,
          rows.at(-1),
          "It is not known how this table is laid out: its columns are " + listed(heading),
          "Say which columns hold what: columns: {year: …, from: …, to: …, value: …}.");
      return Optional.empty();
    }
    Map<Role, String> named = named(table.columns());
    Layout layout = named.isEmpty() ? found.get() : found.get().with(named);
    return bind(layout, rows, plain, problems);
  }

  private static Optional<Columns> bind(
      Layout layout, Rows rows, List<String> plain, FewProblems problems) {
    int[] places = new int[Role.values().length];
    Arrays.fill(places, -1);
    Set<String> used = new HashSet<>();
    boolean isWhole = true;
    for (Map.Entry<Role, List<String>> role : layout.columns().entrySet()) {
      for (String name : role.getValue()) {
        int at = plain.indexOf(Layout.plain(name));
        if (at >= 0 && places[role.getKey().ordinal()] < 0) {
          places[role.getKey().ordinal()] = at;
          isWhole &=
              isLabelled(layout, at, rows) || isOnce(plain.get(at), plain, used, rows, problems);
        }
      }
    }
    for (Set<Role> roles : layout.needed()) {
      if (roles.stream().allMatch(role -> places[role.ordinal()] < 0)) {
        isWhole = false;
        reportMissing(layout, roles, rows, places, problems);
      }
    }
    return isWhole ? Optional.of(new Columns(layout, places)) : Optional.empty();
  }

  /** Whether the column behind an SDMX code has what people call it: MEASURE, Measure. */
  private static boolean isLabelled(Layout layout, int code, Rows rows) {
    List<String> heading = rows.heading();
    List<String> plain = heading.stream().map(Layout::plain).toList();
    boolean isSdmx =
        layout.format() == TableFormat.SDMX_CSV || layout.format() == TableFormat.EUROSTAT;
    return isSdmx
        && plain.lastIndexOf(plain.get(code)) == code + 1
        && !heading.get(code).equals(heading.get(code + 1));
  }

  private static boolean isOnce(
      String name, List<String> plain, Set<String> used, Rows rows, FewProblems problems) {
    int last = plain.lastIndexOf(name);
    if (last == plain.indexOf(name) || !used.add(name)) {
      return true;
    }
    problems.add(
        "doubled",
        ProblemCode.BAD_COLUMN,
        headingCell(rows, last),
        "The column '" + rows.heading().get(last) + "' stands twice",
        "");
    return false;
  }

  private static void reportMissing(
      Layout layout, Set<Role> roles, Rows rows, int[] places, FewProblems problems) {
    List<String> unused = unused(rows.heading(), places);
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      if (roles.contains(role) && layout.columns().containsKey(role)) {
        names.add(layout.columns().get(role).get(0));
      }
    }
    problems.add(
        "missing",
        ProblemCode.BAD_COLUMN,
        headingCell(rows, -1),
        "The column '"
            + String.join("' or '", names)
            + "' is missing"
            + (layout.format() == TableFormat.COLUMNS
                ? ""
                : ", which a table of " + layout.title() + " must have"),
        names.stream()
            .flatMap(name -> renamed(name, unused).stream())
            .findFirst()
            .map(near -> "Was the column '" + near + "' renamed?")
            .orElse("Its columns are: " + listed(rows.heading()) + "."));
  }

  /** The columns that tell nothing that is known. */
  private static List<String> unused(List<String> heading, int[] places) {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < heading.size(); i++) {
      int column = i;
      if (Arrays.stream(places).noneMatch(place -> place == column)) {
        unused.add(heading.get(i));
      }
    }
    return unused;
  }

  /** What a missing column may be called now: nearly the same, or the same with more behind it. */
  private static Optional<String> renamed(String name, List<String> unused) {
    String plain = Layout.plain(name);
    return unused.stream()
        .filter(one -> Layout.plain(one).startsWith(plain))
        .findFirst()
        .or(() -> plain.length() < SHORTEST ? Optional.empty() : Nearest.to(name, unused));
  }

  private static Location headingCell(Rows rows, int column) {
    return rows.at(column);
  }

  private static Optional<Layout> layout(TradeTable table, List<String> plain) {
    if (table.format() != TableFormat.RECOGNISED) {
      return Optional.of(Layout.of(table.format()));
    }
    if (!plain.isEmpty()
        && (plain.get(0).equals("dataflow") || plain.get(0).startsWith("structure"))) {
      boolean isComext = plain.contains("indicators") && plain.contains("product");
      return Optional.of(Layout.of(isComext ? TableFormat.EUROSTAT : TableFormat.SDMX_CSV));
    }
    if (!named(table.columns()).isEmpty()) {
      return Optional.of(Layout.of(TableFormat.COLUMNS));
    }
    Layout best = Layout.ALL.get(0);
    for (Layout each : Layout.ALL) {
      best = each.likeness(plain) > best.likeness(plain) ? each : best;
    }
    return best.likeness(plain) >= ALIKE ? Optional.of(best) : Optional.empty();
  }

  private static Map<Role, String> named(ColumnNames names) {
    Map<Role, String> named = new EnumMap<>(Role.class);
    named.put(Role.PERIOD, names.year());
    named.put(Role.FROM, names.from());
    named.put(Role.TO, names.to());
    named.put(Role.REPORTER, names.reporter());
    named.put(Role.PARTNER, names.partner());
    named.put(Role.FLOW, names.flow());
    named.put(Role.PRODUCT, names.product());
    named.put(Role.VALUE, names.value());
    named.put(Role.CURRENCY, names.currency());
    named.put(Role.VALUATION, names.valuation());
    named.put(Role.FLAG, names.flag());
    named.values().removeIf(String::isBlank);
    return named;
  }

  private static String listed(List<String> heading) {
    int most = 12;
    String first = String.join(", ", heading.subList(0, Math.min(most, heading.size())));
    return heading.size() > most ? first + "…" : first.isEmpty() ? "none" : first;
  }

  // An array in a record: two bindings of the same table are never compared.
}
