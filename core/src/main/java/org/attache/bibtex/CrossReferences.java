package org.attache.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.bibtex.Entry.Field;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/** Gives entries what they take from others: {@code crossref} and {@code xdata}. */
final class CrossReferences {

  private static final int LONGEST_CHAIN = 8;

  /** What tells an entry from the one that it takes the rest from. */
  private static final Set<String> OWN =
      Set.of("crossref", "xdata", "options", "shorttitle", "label", "keywords", "abstract", "doi");

  private final Map<String, Entry> byKey = new LinkedHashMap<>();
  private final Problems problems;

  CrossReferences(List<Entry> entries, Problems problems) {
    this.problems = problems;
    entries.forEach(entry -> byKey.putIfAbsent(small(entry.key().value()), entry));
  }

  private static String small(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }

  /** The entry with all that it takes from others. */
  Entry complete(Entry entry) {
    return complete(entry, 0);
  }

  private Entry complete(Entry entry, int depth) {
    Optional<Field> reference = entry.field("xdata", "crossref");
    if (reference.isEmpty()) {
      return entry;
    }
    Entry parent = byKey.get(small(reference.get().value()));
    if (parent == null || depth > LONGEST_CHAIN) {
      report(reference.get(), depth);
      return entry;
    }
    Entry whole = complete(parent, depth + 1);
    boolean isPart =
        reference.get().name().equals("crossref")
            && WorkType.of(entry).map(WorkType::isPart).orElse(false);
    Set<String> names = new LinkedHashSet<>();
    List<Field> fields = new ArrayList<>(entry.fields());
    fields.forEach(field -> names.add(field.name()));
    for (Field field : whole.fields()) {
      Field taken = isPart ? ofWhole(field) : field;
      if (!OWN.contains(taken.name()) && names.add(taken.name())) {
        fields.add(taken);
      }
    }
    return entry.with(fields);
  }

  /** The title of a whole is not that of its part; its author is not either. */
  private static Field ofWhole(Field field) {
    return switch (field.name()) {
      case "title" -> field.named("booktitle");
      case "subtitle" -> field.named("booksubtitle");
      case "author" -> field.named("bookauthor");
      default -> field;
    };
  }

  private void report(Field reference, int depth) {
    String key = reference.value().strip();
    problems.add(
        ProblemCode.WRONG_VALUE,
        reference.at(),
        depth > LONGEST_CHAIN
            ? "The entry '" + key + "' takes its fields from itself"
            : "There is no entry '" + key + "' to take fields from",
        depth > LONGEST_CHAIN ? "" : Nearest.hint(key, byKey.keySet()));
  }
}
