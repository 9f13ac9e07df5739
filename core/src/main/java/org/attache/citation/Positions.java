package org.attache.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where each work of a citation stands among those cited before. */
final class Positions {

  private final int nearby;
  private final Map<String, Integer> latestNotes = new LinkedHashMap<>();
  private List<CitedWork> before = List.of();

  /**
   * Begins with nothing cited.
   *
   * @param nearby how many notes apart are near
   */
  Positions(int nearby) {
    this.nearby = nearby;
  }

  /** The note in which each work is cited first, by its id; those outside of notes have none. */
  static Map<String, Integer> firstNotes(List<CitationCluster> clusters) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (CitationCluster cluster : clusters) {
      if (cluster.note() > CitationCluster.IN_TEXT) {
        cluster.works().forEach(work -> first.putIfAbsent(work.source(), cluster.note()));
      }
    }
    return first;
  }

  /** The positions of the works of the next citation, by their ids. */
  Map<String, Set<Position>> next(CitationCluster cluster) {
    Map<String, Set<Position>> found = new LinkedHashMap<>();
    if (cluster.note() == CitationCluster.ALONE) {
      cluster.works().forEach(work -> found.put(work.source(), EnumSet.of(Position.FIRST)));
      return found;
    }
    for (int i = 0; i < cluster.works().size(); i++) {
      CitedWork work = cluster.works().get(i);
      found.put(work.source(), positions(work, i == 0, cluster.note()));
    }
    cluster.works().forEach(work -> latestNotes.put(work.source(), cluster.note()));
    before = new ArrayList<>(cluster.works());
    return found;
  }

  private Set<Position> positions(CitedWork work, boolean isFirstOfNote, int note) {
    Integer latest = latestNotes.get(work.source());
    if (latest == null) {
      return EnumSet.of(Position.FIRST);
    }
    Set<Position> found = EnumSet.of(Position.SUBSEQUENT);
    if (note > CitationCluster.IN_TEXT && note - latest <= nearby) {
      found.add(Position.NEAR_NOTE);
    }
    boolean isSame =
        isFirstOfNote && before.size() == 1 && before.get(0).source().equals(work.source());
    if (isSame && work.locators().equals(before.get(0).locators())) {
      found.add(Position.IBID);
    } else if (isSame && !work.locators().isEmpty()) {
      found.add(Position.IBID);
      found.add(Position.IBID_WITH_LOCATOR);
    }
    return found;
  }
}
