package org.attache.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.problem.Nearest;

/** Finds figures by what somebody types. */
final class FigureSearch {

  private static final int MOST_NEAR = 3;

  private final Ledger ledger;
  private final Map<String, List<Occurrence>> printed;

  FigureSearch(Ledger ledger, Map<String, List<Occurrence>> printed) {
    this.ledger = ledger;
    this.printed = printed;
  }

  List<String> find(String words) {
    if (ledger.entry(words.strip()).isPresent()) {
      return List.of(words.strip());
    }
    String wanted = plain(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<String> same = new ArrayList<>(among((id, text) -> plain(text).equals(wanted)));
    names(wanted).stream().filter(id -> !same.contains(id)).forEach(same::add);
    if (!same.isEmpty()) {
      return same;
    }
    List<String> ofValue = among((id, text) -> isValue(id, wanted));
    return ofValue.isEmpty() ? among((id, text) -> holds(plain(text), wanted)) : ofValue;
  }

  /** Names that stand among the words of the brief, as those of parties do. */
  private List<String> names(String wanted) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == LedgerEntry.Kind.NAME)
        .filter(entry -> plain(entry.value()).equals(wanted))
        .map(LedgerEntry::id)
        .toList();
  }

  private List<String> among(BiPredicate<String, String> isMeant) {
    List<String> found = new ArrayList<>();
    printed.forEach(
        (id, places) -> {
          if (places.stream().anyMatch(place -> isMeant.test(id, place.text()))) {
            found.add(id);
          }
        });
    return found;
  }

  private boolean isValue(String id, String wanted) {
    return ledger
        .entry(id)
        .filter(entry -> plain(entry.value()).equals(wanted) || plain(entry.said()).equals(wanted))
        .isPresent();
  }

  /** Whether words stand in a text, not as a part of longer words or numbers. */
  private static boolean holds(String text, String wanted) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if ((at == 0 || isGap(text, at - 1, -1)) && (end == text.length() || isGap(text, end, 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word or number ends here; a mark between digits is part of a number. */
  private static boolean isGap(String text, int at, int step) {
    char c = text.charAt(at);
    int beyond = at + step;
    boolean isMark = c == '.' || c == ',';
    boolean isInNumber =
        isMark && beyond >= 0 && beyond < text.length() && Character.isDigit(text.charAt(beyond));
    return !Character.isLetterOrDigit(c) && !isInNumber;
  }

  /** Words without regard to case, kinds of spaces and kinds of dashes. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
        .replaceAll("[\\u2010-\\u2012\\u2212]", "-")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  List<String> near(String words) {
    Map<String, String> texts = new TreeMap<>();
    for (List<Occurrence> places : printed.values()) {
      places.forEach(place -> texts.putIfAbsent(plain(place.text()), place.text()));
    }
    Set<String> near = new LinkedHashSet<>();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.kind() == LedgerEntry.Kind.NAME) {
        texts.putIfAbsent(plain(entry.value()), entry.value());
      }
    }
    List<String> ids = ledger.entries().stream().map(LedgerEntry::id).toList();
    Nearest.to(words, ids).ifPresent(near::add);
    Nearest.to(plain(words), texts.keySet()).map(texts::get).ifPresent(near::add);
    String wanted = plain(words);
    ids.stream().filter(id -> isPartOf(id, wanted)).limit(MOST_NEAR).forEach(near::add);
    return near.stream().limit(MOST_NEAR).toList();
  }

  private static boolean isPartOf(String id, String wanted) {
    return wanted.length() > 2 && id.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
