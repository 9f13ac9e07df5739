package org.attache.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Inline;
import org.attache.brief.LedgerEntry;
import org.attache.trade.Flags;
import org.attache.wording.Wording;

/**
 * Carries the observation flags of numbers onto the page: a mark behind each number, and what the
 * marks mean below a table or chart, or in running text and boxes of facts beside the first of a
 * paragraph or box.
 */
final class FlagMarks {

  private static final char SPACE = '\u00a0';

  private final Wording wording;
  private final Set<String> told = new HashSet<>();

  FlagMarks(Wording wording) {
    this.wording = wording;
  }

  /** Forgets which flags the paragraph before told. */
  void begin() {
    told.clear();
  }

  /** Puts the marks of a figure on the line behind it, if it has any. */
  void add(LedgerEntry figure, InlineReader.Use use, List<Inline> line) {
    if (!figure.flags().isEmpty()) {
      boolean isTold = use != InlineReader.Use.LABEL;
      line.add(new Inline.Text(SPACE + (isTold ? told(figure.flags()) : mark(figure.flags()))));
    }
  }

  /** The marks alone: {@code [e] [p]}. */
  static String mark(List<String> flags) {
    return Flags.bracketed(flags).replace(' ', SPACE);
  }

  /** The marks, those that the paragraph has not told yet with their meaning. */
  private String told(List<String> flags) {
    List<String> marks = new ArrayList<>();
    for (String flag : flags) {
      String meaning = meaning(flag);
      boolean isNew = told.add(flag) && !meaning.isEmpty();
      marks.add(isNew ? wording.phrase("flag.told", flag, meaning) : mark(List.of(flag)));
    }
    return String.join(String.valueOf(SPACE), marks);
  }

  /** What to say below a table of figures; empty if no flag of theirs is known. */
  String belowTable(Collection<LedgerEntry> figures) {
    List<String> meanings = new ArrayList<>();
    for (String flag : flags(figures)) {
      String meaning = meaning(flag);
      if (!meaning.isEmpty()) {
        meanings.add(wording.phrase("flag.meaning", flag, meaning).replace("] ", "]" + SPACE));
      }
    }
    return meanings.isEmpty()
        ? ""
        : wording.phrase("flags.table", String.join(wording.phrase("flags.between"), meanings));
  }

  /** What to say below a chart of figures, which has no room for marks; empty if none is known. */
  String belowChart(Collection<LedgerEntry> figures) {
    Set<String> meanings = new LinkedHashSet<>();
    for (String flag : flags(figures)) {
      meanings.add(meaning(flag));
    }
    meanings.remove("");
    return meanings.isEmpty()
        ? ""
        : wording.phrase("flags.chart", String.join(wording.phrase("flags.between"), meanings));
  }

  private static Set<String> flags(Collection<LedgerEntry> figures) {
    Set<String> flags = new TreeSet<>();
    figures.forEach(figure -> flags.addAll(figure.flags()));
    return flags;
  }

  /** What a flag says, in words; empty for one that is not of the known letters. */
  private String meaning(String flag) {
    return flag.length() == 1 ? wording.phraseOr("flag." + flag, "") : "";
  }
}
