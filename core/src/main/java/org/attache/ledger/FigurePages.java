package org.attache.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerList;
import org.attache.brief.PrintedFigures;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Page;
import org.attache.layout.Pages;
import org.attache.layout.Role;

/**
 * On which pages figures are printed. Pages do not name figures, but the links from figures to
 * their entries do: they are met in reading order, as the figures are.
 */
final class FigurePages {

  /** Pages of nothing. */
  static final FigurePages UNKNOWN = new FigurePages(Map.of(), Map.of());

  private static final String TARGET = "traced-";
  private static final int BELOW_CONTENTS = 4;

  private final Map<String, Deque<String>> printed;
  private final Map<String, String> places;

  private FigurePages(Map<String, Deque<String>> printed, Map<String, String> places) {
    this.printed = printed;
    this.places = places;
  }

  /** A brief for the layout alone, in which every figure is a link. */
  static Brief linked(Brief brief) {
    Set<String> listed = new LinkedHashSet<>();
    lists(brief).forEach(list -> list.items().forEach(item -> listed.add(item.figure())));
    List<LedgerList.Item> items = new ArrayList<>();
    for (String figure : PrintedFigures.of(brief.blocks(), brief.notes())) {
      if (!listed.contains(figure)) {
        items.add(
            new LedgerList.Item(
                figure, TARGET + figure, items.size() + 1, figure, "", "", List.of()));
      }
    }
    if (items.isEmpty()) {
      return brief;
    }
    List<Block> blocks = new ArrayList<>(brief.blocks());
    String words = brief.labels().of(Label.LEDGER);
    blocks.add(new Heading(BELOW_CONTENTS, TARGET, List.of(new Inline.Text(words))));
    blocks.add(LedgerList.of(List.of(LedgerEntry.Kind.values())).withItems(items));
    return brief.withBlocks(blocks);
  }

  /** Where the figures of a {@linkplain #linked linked} brief stand. */
  static FigurePages of(Brief linked, Pages pages) {
    Map<String, String> figures = new HashMap<>();
    lists(linked).forEach(list -> list.items().forEach(i -> figures.put(i.id(), i.figure())));
    Map<String, String> places = new HashMap<>();
    pages
        .destinations()
        .forEach((id, place) -> places.put(id, pages.pages().get(place.page()).label()));
    FigurePages found = new FigurePages(new HashMap<>(), places);
    found.walk(pages.document(), false, pages, figures);
    return found;
  }

  private static List<LedgerList> lists(Brief brief) {
    return brief.blocks().stream()
        .filter(LedgerList.class::isInstance)
        .map(LedgerList.class::cast)
        .toList();
  }

  private void walk(Node node, boolean isInNotes, Pages pages, Map<String, String> figures) {
    boolean isNote = isInNotes || node.role().isNote();
    boolean isFirst = true;
    if (node.role() == Role.REFERENCE) {
      // The list of origins points from formulas to entries; nothing is printed there.
      return;
    }
    if (!node.kids().isEmpty() && node.kids().stream().allMatch(Node.Clickable.class::isInstance)) {
      // A link over a picture: where that stands its caption tells.
      return;
    }
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Child child) {
        walk(child.node(), isNote, pages, figures);
      } else if (kid instanceof Node.Clickable area && isFirst) {
        isFirst = false;
        Page page = pages.pages().get(area.page());
        if (page.links().get(area.link()).target() instanceof LinkArea.Within within
            && figures.containsKey(within.id())) {
          printed
              .computeIfAbsent(key(figures.get(within.id()), isNote), figure -> new ArrayDeque<>())
              .add(page.label());
        }
      }
    }
  }

  private static String key(String figure, boolean isInNotes) {
    return isInNotes ? "note " + figure : figure;
  }

  /**
   * The page of the next place where a figure is printed in text.
   *
   * @param around the id of what it is part of, whose page is told where its own is not known
   */
  String next(String figure, boolean isInNotes, String around) {
    Deque<String> left = printed.get(key(figure, isInNotes));
    return left == null || left.isEmpty() ? of(around) : left.removeFirst();
  }

  /** The page on which something begins; empty if that is not known. */
  String of(String id) {
    return places.getOrDefault(id, "");
  }
}
