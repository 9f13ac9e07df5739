package org.attache.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.brief.Block;
import org.attache.brief.Heading;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.PrintedFigures;
import org.attache.brief.ShownText;
import org.attache.problem.Location;

/** Knows where the text of a brief prints figures, facts and words. */
final class Whereabouts {

  /** Shorter words may stand anywhere by chance. */
  private static final int SHORTEST_WORDS = 8;

  private final Figures figures;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, List<String>> byFact = new LinkedHashMap<>();
  private final Map<Location, String> byPlace = new HashMap<>();
  private final Map<String, String> standsFor = new HashMap<>();

  /** What stands between one heading and the next. */
  private record Section(String heading, List<Block> blocks) {}

  Whereabouts(Assembly assembly, List<Block> blocks) {
    this.figures = assembly.figures();
    cut(blocks);
    for (Section section : sections) {
      for (String id : PrintedFigures.of(section.blocks(), List.of())) {
        headings.putIfAbsent(id, section.heading());
      }
    }
    // Figures of notes stand wherever their marks do: they are places, but under no heading.
    Set<String> printed = new LinkedHashSet<>(PrintedFigures.of(blocks, assembly.notes().list()));
    printed.forEach(id -> entry(id).ifPresent(entry -> note(entry, id)));
    printed.forEach(id -> entry(id).ifPresent(entry -> noteInputs(entry, id)));
  }

  private void cut(List<Block> blocks) {
    Section open = new Section("", new ArrayList<>());
    sections.add(open);
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        open = new Section(heading.id(), new ArrayList<>());
        sections.add(open);
      }
      open.blocks().add(block);
    }
  }

  /** Notes where a figure is to be found, unless it is already. */
  private void note(LedgerEntry entry, String printed) {
    standsFor.putIfAbsent(entry.id(), printed);
    if (entry.origin() instanceof Origin.Stated stated) {
      byPlace.putIfAbsent(stated.at(), printed);
      byFact.computeIfAbsent(stated.fact(), fact -> new ArrayList<>()).add(printed);
    }
  }

  /** What a figure was computed from is to be found where the figure is. */
  private void noteInputs(LedgerEntry entry, String printed) {
    if (entry.origin() instanceof Origin.Derived derived) {
      for (String input : derived.inputs()) {
        entry(input)
            .ifPresent(
                one -> {
                  note(one, printed);
                  noteInputs(one, printed);
                });
      }
    }
  }

  private Optional<LedgerEntry> entry(String id) {
    return figures.find(id).map(figures::entry);
  }

  /** The figure as printed, or the first printed one that was computed from it. */
  Optional<String> figure(String id) {
    return Optional.ofNullable(standsFor.get(id));
  }

  /** The first printed figure that is stated at a place of the dossier or rests on what is. */
  Optional<String> figureAt(Location at) {
    return Optional.ofNullable(byPlace.get(at));
  }

  /** The heading above the first figure of a fact that is printed; empty if there is none. */
  String headingOf(String fact) {
    return byFact.getOrDefault(fact, List.of()).stream()
        .map(id -> headings.getOrDefault(id, ""))
        .filter(heading -> !heading.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The heading above the first place where some words stand; empty if there is none. */
  String headingOver(String words) {
    if (words.length() < SHORTEST_WORDS) {
      return "";
    }
    for (Section section : sections) {
      if (ShownText.of(section.blocks()).stream().anyMatch(text -> text.contains(words))) {
        return section.heading();
      }
    }
    return "";
  }
}
