package org.attache.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Events along a line of time.
 *
 * @param caption title, notes, source
 * @param entries in order of time
 * @param groups the groups of the entries and of others that must look the same in every picture,
 *     each once; its place decides how it looks
 * @param alt what the events are, for those who do not see the picture
 */
public record TimelineFigure(Caption caption, List<Entry> entries, List<String> groups, String alt)
    implements Block {

  /**
   * An event.
   *
   * @param first the first day it may have begun
   * @param last the last day it may have ended, the brief's own date where it goes on
   * @param isOpen whether it goes on
   * @param date as printed
   * @param title as printed
   * @param group what sort of event; events of one group look alike
   * @param figure the ledger id of the date; may be empty
   */
  public record Entry(
      LocalDate first,
      LocalDate last,
      boolean isOpen,
      String date,
      String title,
      String group,
      String figure) {

    /** An event whose date is in no ledger. */
    public Entry(
        LocalDate first, LocalDate last, boolean isOpen, String date, String title, String group) {
      this(first, last, isOpen, date, title, group, "");
    }
  }

  public TimelineFigure {
    entries = List.copyOf(entries);
    groups = Stream.concat(groups.stream(), entries.stream().map(Entry::group)).distinct().toList();
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a timeline needs an entry");
    }
    if (alt.isBlank()) {
      throw new IllegalArgumentException("alt must not be blank");
    }
  }

  /** A timeline of its own, its groups in the order in which they occur. */
  public TimelineFigure(Caption caption, List<Entry> entries, String alt) {
    this(caption, entries, List.of(), alt);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
