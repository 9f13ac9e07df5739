package org.attache.brief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the figures that a brief prints come from, for its reader; values become links to it.
 *
 * @param kinds what sort of figures it lists; not empty
 * @param items in the order of first use
 */
public record LedgerList(Set<LedgerEntry.Kind> kinds, List<Item> items) implements Block {

  private static final int LONGEST_UNBROKEN = 20;

  /**
   * A figure.
   *
   * @param figure its ledger id
   * @param id unique in the brief; the target of links
   * @param number as printed, from 1
   * @param what what the figure is, in words
   * @param value as said
   * @param unit what it measures; may be empty
   * @param origin sources, or arithmetic with pointers to what went into it
   */
  public record Item(
      String figure,
      String id,
      int number,
      String what,
      String value,
      String unit,
      List<Inline> origin) {

    public Item {
      requireNonNull(figure, "figure must not be null");
      origin = List.copyOf(origin);
    }
  }

  public LedgerList {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a list of no kind of figures");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    items = List.copyOf(items);
  }

  /** The place of a list that is filled in when all figures are known. */
  public static LedgerList of(Collection<LedgerEntry.Kind> kinds) {
    return new LedgerList(EnumSet.copyOf(kinds), List.of());
  }

  /** This with figures. */
  public LedgerList withItems(List<Item> others) {
    return new LedgerList(kinds, others);
  }

  /** The list as a table without a caption, one row for each item. */
  public Table table(Labels labels) {
    List<Table.Row> rows = new ArrayList<>();
    for (Item item : items) {
      rows.add(
          new Table.Row(
              Table.RowKind.BODY,
              List.of(
                  new Table.Cell(words(Integer.toString(item.number())), false, 1),
                  new Table.Cell(words(item.what()), true, 1),
                  new Table.Cell(words(item.value()), false, 1),
                  new Table.Cell(words(unbroken(item.unit())), false, 1),
                  new Table.Cell(item.origin(), false, 1))));
    }
    Caption none = new Caption("", 1, List.of(), List.of(), List.of(), List.of());
    return new Table(none, columns(labels), rows);
  }

  private static List<Table.Column> columns(Labels labels) {
    return List.of(
        new Table.Column(words("#"), Table.ColumnKind.NUMBER),
        new Table.Column(words(labels.of(Label.LEDGER_FIGURE)), Table.ColumnKind.TEXT),
        new Table.Column(words(labels.of(Label.LEDGER_VALUE)), Table.ColumnKind.NUMBER),
        new Table.Column(words(labels.of(Label.LEDGER_UNIT)), Table.ColumnKind.TEXT),
        new Table.Column(words(labels.of(Label.LEDGER_ORIGIN)), Table.ColumnKind.TEXT));
  }

  /** Units of a few words stay on one line. */
  private static String unbroken(String unit) {
    return unit.length() <= LONGEST_UNBROKEN ? unit.replace(' ', '\u00A0') : unit;
  }

  private static List<Inline> words(String words) {
    return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
