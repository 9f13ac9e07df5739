package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      List.of("date", "signed", "established", "name", "title", "value", Counts.COUNTED);

  private static final String OTHER = "other";

  /** Keys that facts of one kind alone have, each with the word for the kind. */
  private static final List<List<String>> KINDS =
      List.of(
          List.of("signed", "document"),
          List.of("established", "mechanism"),
          List.of("rationale", "recommendation"),
          List.of("participants", "event"),
          List.of("contribution", "product"));

  private static final int MOST_NAMED = 3;
  private static final int LONGEST_NAME = 24;

  /** The key by which facts of prose alone are counted. */
  static final String COUNTED = "_counted";

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
            views
                .wording()
                .capital(views.wording().phrase("ledger.count", names(facts), counted(facts))),
            LedgerEntry.Kind.NUMBER,
            size.toPlainString(),
            "",
            "",
            new Origin.Derived(COUNT + String.join(", ", inputs) + ")", inputs));
    return views.derived(entry, SaidNumber.of(size), List.copyOf(said.values()));
  }

  /** What a few are called, of many the first and the last. */
  private static String names(List<Map<?, ?>> facts) {
    if (facts.size() > MOST_NAMED) {
      return name(facts.get(0)) + "; …; " + name(facts.get(facts.size() - 1));
    }
    List<String> names = new ArrayList<>();
    facts.forEach(fact -> names.add(name(fact)));
    return String.join("; ", names);
  }

  /** What was counted, in words. */
  private String counted(List<Map<?, ?>> facts) {
    return views.wording().phraseOr("ledger.count." + kind(facts), "");
  }

  /** The kind of all, for the words of a label; "other" where they are of several kinds. */
  private static String kind(List<Map<?, ?>> facts) {
    String kind = kind(facts.get(0));
    for (Map<?, ?> fact : facts) {
      if (!kind(fact).equals(kind)) {
        return OTHER;
      }
    }
    return kind;
  }

  private static String kind(Map<?, ?> fact) {
    for (List<String> kind : KINDS) {
      if (fact.containsKey(kind.get(0))) {
        return kind.get(1);
      }
    }
    return OTHER;
  }

  private static String name(Map<?, ?> fact) {
    Object label = fact.get("label") == null ? fact.get("name") : fact.get("label");
    String name =
        Marks.words(String.valueOf(label == null ? value(fact).orElseThrow().text() : label));
    return fact.containsKey(COUNTED) ? beginning(name) : name;
  }

  /** Sentences are known by their first words. */
  private static String beginning(String sentence) {
    int end = sentence.indexOf(' ', LONGEST_NAME);
    return end < 0 ? sentence : sentence.substring(0, end) + " …";
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
