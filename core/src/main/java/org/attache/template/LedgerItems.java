package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attache.brief.Block;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.Origin;
import org.attache.brief.PrintedFigures;
import org.attache.brief.SourcePlace;
import org.attache.brief.Support;
import org.attache.dossier.Citation;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.SaidNumber;
import org.attache.problem.Location;

/** Fills in the lists that say where the figures come from that a brief prints. */
final class LedgerItems {

  private static final Pattern SIGN_AND_SPACE = Pattern.compile("([+\u2212\u00d7\u00f7]) ");
  private static final Pattern NOUN = Pattern.compile("\\p{L}+");

  private final Assembly assembly;
  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private LedgerItems(Assembly assembly) {
    this.assembly = assembly;
  }

  /** The blocks with their lists filled in; a list of nothing goes away. */
  static List<Block> fill(Assembly assembly, List<Block> blocks) {
    List<Block> filled = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof LedgerList list) {
        List<LedgerList.Item> items = new LedgerItems(assembly).items(list.kinds(), blocks);
        if (!items.isEmpty()) {
          filled.add(list.withItems(items));
        }
      } else {
        filled.add(block);
      }
    }
    return filled;
  }

  private List<LedgerList.Item> items(Set<LedgerEntry.Kind> kinds, List<Block> blocks) {
    Set<String> wanted = new LinkedHashSet<>();
    PrintedFigures.of(blocks, assembly.notes().list()).forEach(id -> add(id, wanted));
    for (String id : wanted) {
      LedgerEntry entry = entries.get(id);
      if (kinds.contains(entry.kind())) {
        numbers.put(id, numbers.size() + 1);
      }
    }
    List<LedgerList.Item> items = new ArrayList<>();
    for (String id : wanted) {
      if (numbers.containsKey(id)) {
        items.add(item(entries.get(id)));
      }
    }
    return items;
  }

  /** Adds a figure, and behind it those that it was computed from. */
  private void add(String id, Set<String> wanted) {
    assembly
        .figures()
        .find(id)
        .map(assembly.figures()::entry)
        .ifPresent(
            entry -> {
              entries.put(id, entry);
              if (wanted.add(id) && entry.origin() instanceof Origin.Derived derived) {
                derived.inputs().forEach(input -> add(input, wanted));
              }
            });
  }

  private LedgerList.Item item(LedgerEntry entry) {
    return new LedgerList.Item(
        entry.id(),
        target(entry.id()),
        numbers.get(entry.id()),
        withoutUnit(Typography.of(entry.label()), unit(entry)),
        shown(entry),
        unit(entry),
        origin(entry));
  }

  /** A label that ends with the unit, which stands in a column of its own, says it twice. */
  static String withoutUnit(String label, String unit) {
    if (unit.isBlank() || !label.endsWith(unit) && !label.endsWith(unit + ")")) {
      return label;
    }
    String named = "(?:\\p{L}{1,3}\\s+)?" + Pattern.quote(unit);
    return label.replaceFirst("(?:,\\s+" + named + "|\\s+\\(" + named + "\\))$", "");
  }

  private static String target(String figure) {
    return "ledger-" + figure;
  }

  /** As the brief prints it, with the marks of its flags. */
  private String shown(LedgerEntry entry) {
    String shown = number(entry);
    return entry.flags().isEmpty() ? shown : shown + "\u00a0" + FlagMarks.mark(entry.flags());
  }

  private String number(LedgerEntry entry) {
    return rounded(entry).map(assembly.wording()::number).orElseGet(() -> value(entry));
  }

  /** What the brief prints, where that is not the exact number. */
  private Optional<BigDecimal> rounded(LedgerEntry entry) {
    return assembly.figures().find(entry.id()).flatMap(assembly.figures()::shown);
  }

  private String value(LedgerEntry entry) {
    return switch (entry.kind()) {
      case NUMBER ->
          entry.said().isEmpty()
              ? assembly.wording().number(new BigDecimal(entry.value()))
              : assembly.wording().said(SaidNumber.parse(entry.said()));
      case DATE -> assembly.wording().date(EdtfDate.parse(entry.value()));
      case NAME -> Typography.of(entry.value());
    };
  }

  /** Units of amounts are in the brief's language already; what is counted is a noun. */
  private String unit(LedgerEntry entry) {
    boolean isNoun =
        entry.kind() == LedgerEntry.Kind.NUMBER && NOUN.matcher(entry.unit()).matches();
    return isNoun
        ? assembly.wording().noun(new BigDecimal(entry.value()), entry.unit())
        : Typography.of(entry.unit());
  }

  private List<Inline> origin(LedgerEntry entry) {
    if (entry.origin() instanceof Origin.Derived derived && !Counts.isCount(derived)) {
      return formula(derived);
    }
    Map<String, SourcePlace> sources = new LinkedHashMap<>();
    assembly.figures().places(entry.id(), sources);
    List<Citation> places = new ArrayList<>();
    for (SourcePlace place : sources.values()) {
      places.add(new Citation(place.source(), place.locator(), Location.NOWHERE));
    }
    List<Inline> works = new ArrayList<>();
    strength(entry).ifPresent(words -> works.add(new Inline.Text(words + " ")));
    works.addAll(assembly.references().bare(places));
    return works;
  }

  /** How many sources agree on a figure that several speak of. */
  private Optional<String> strength(LedgerEntry entry) {
    boolean isAlone =
        entry.origin() instanceof Origin.Stated stated
            && stated.sources().size() < 2
            && stated.claims().isEmpty();
    if (isAlone) {
      return Optional.empty();
    }
    Support support = Support.of(entry, assembly.references()::original);
    if (support.isAgreed()) {
      String number = assembly.wording().cardinal(support.works().size());
      return Optional.of(assembly.wording().phrase("ledger.agreed", number));
    }
    return support.isCopiedOnly()
        ? Optional.of(assembly.wording().phrase("ledger.copied"))
        : Optional.empty();
  }

  /**
   * The formula with the values in the place of their ids, each pointing to its own entry. Values
   * stand as the brief prints them; where that is not all of one, so does the sign.
   */
  private List<Inline> formula(Origin.Derived derived) {
    List<Inline> words = new ArrayList<>();
    boolean isRounded = false;
    StringBuilder between = new StringBuilder();
    String rest = derived.formula();
    for (String input : derived.inputs()) {
      int at = rest.indexOf(input);
      LedgerEntry entry = entries.get(input);
      if (at < 0 || entry == null) {
        continue;
      }
      between.append(rest, 0, at);
      rest = rest.substring(at + input.length());
      isRounded |= rounded(entry).isPresent();
      between.append(number(entry).replace(' ', '\u00a0'));
      Integer number = numbers.get(input);
      if (number != null) {
        words.add(new Inline.Text(unbroken(between.append('\u00a0'))));
        words.add(new Inline.CrossReference(target(input), "[" + number + "]"));
        between.setLength(0);
      }
    }
    between.append(rest);
    if (between.length() > 0) {
      words.add(new Inline.Text(unbroken(between)));
    }
    words.add(0, new Inline.Text(isRounded ? "\u2248\u00a0" : "=\u00a0"));
    return words;
  }

  /** A line ends before a sign of arithmetic, not behind it. */
  private static String unbroken(CharSequence formula) {
    return SIGN_AND_SPACE.matcher(formula).replaceAll("$1\u00a0");
  }
}
