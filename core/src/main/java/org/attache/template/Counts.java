package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.Citation;
import org.attache.dossier.SaidNumber;

/** Puts into the ledger how many facts a list holds, with each of those that were counted. */
final class Counts {

  /** Where expressions find them. */
  static final String NAME = "_counts";

  /** The values that a fact is counted by, the best first. */
  private static final List<String> KEYS =
      List.of("date", "signed", "established", "name", "title", "value");

  private static final int MOST_NAMED = 3;
  private static final String COUNT = "count(";

  private final FactViews views;
  private final Map<List<Integer>, String> ids = new HashMap<>();

  Counts(FactViews views) {
    this.views = views;
  }

  /** Whether a figure says how many there are of its inputs. */
  static boolean isCount(Origin.Derived derived) {
    return derived.formula().startsWith(COUNT);
  }

  /** The facts of a list, if it holds facts and nothing else. */
  static Optional<List<Map<?, ?>>> facts(Iterable<?> list) {
    List<Map<?, ?>> facts = new ArrayList<>();
    for (Object item : list) {
      if (!(item instanceof Map<?, ?> map) || value(map).isEmpty()) {
        return Optional.empty();
      }
      facts.add(map);
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
  }

  /** The number of facts, tied to an entry whose inputs they are. */
  Printed printed(List<Map<?, ?>> facts) {
    List<Integer> counted = new ArrayList<>();
    Map<String, Citation> said = new LinkedHashMap<>();
    for (Map<?, ?> fact : facts) {
      Printed value = value(fact).orElseThrow();
      counted.add(value.figure());
      value.citations().forEach(one -> said.putIfAbsent(one.toString(), one));
    }
    List<String> inputs = new ArrayList<>();
    counted.forEach(figure -> inputs.add(views.figures().entry(figure).id()));
    BigDecimal size = BigDecimal.valueOf(facts.size());
    LedgerEntry entry =
        new LedgerEntry(
            ids.computeIfAbsent(counted, unused -> "count." + (ids.size() + 1)),
            views.wording().phrase("ledger.count", names(facts)),
            LedgerEntry.Kind.NUMBER,
            size.toPlainString(),
            "",
            "",
            new Origin.Derived(
                inputs.stream().collect(Collectors.joining(", ", COUNT, ")")), inputs));
    return views.derived(entry, SaidNumber.of(size), List.copyOf(said.values()));
  }

  /** What the first few are called. */
  private static String names(List<Map<?, ?>> facts) {
    String first =
        facts.stream().limit(MOST_NAMED).map(Counts::name).collect(Collectors.joining("; "));
    return facts.size() > MOST_NAMED ? first + "; …" : first;
  }

  private static String name(Map<?, ?> fact) {
    Object label = fact.get("label");
    return Marks.words(String.valueOf(label == null ? value(fact).orElseThrow().text() : label));
  }

  private static Optional<Printed> value(Map<?, ?> fact) {
    for (String key : KEYS) {
      if (fact.get(key) instanceof Printed printed) {
        return Optional.of(printed);
      }
    }
    return Optional.empty();
  }
}
