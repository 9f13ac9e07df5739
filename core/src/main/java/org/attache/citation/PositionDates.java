package org.attache.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Answers a style that asks of positions: what is said now holds until something else is said. */
final class PositionDates {

  private final Map<String, Set<Position>> now = new LinkedHashMap<>();

  /** Where the works of the citation that comes next stand; all others nowhere. */
  void say(Map<String, Set<Position>> positions) {
    now.clear();
    now.putAll(positions);
  }

  /** Gives a work the dates by which a style learns of its position. */
  void addTo(CSLItemDataBuilder work, String id) {
    work.eventDate(new Answer(id, Position.FIRST));
    work.originalDate(new Answer(id, Position.SUBSEQUENT));
    work.submitted(new Answer(id, Position.IBID));
    work.container(new Answer(id, Position.IBID_WITH_LOCATOR));
  }

  private boolean isAt(String id, Position position) {
    return now.getOrDefault(id, Set.of()).contains(position);
  }

  /** A date that is uncertain, or numeric, at a position. */
  private final class Answer extends CSLDate {

    private final String id;
    private final Position position;

    Answer(String id, Position position) {
      this.id = id;
      this.position = position;
    }

    @Override
    public Boolean getCirca() {
      return isAt(id, position);
    }

    @Override
    public String toString() {
      boolean isNumeric = position == Position.FIRST && isAt(id, Position.NEAR_NOTE);
      return isNumeric ? "1" : "no number";
    }
  }
}
