package org.attache.statistics;

import java.util.List;
import org.attache.problem.Location;

/** Rows whose cells are texts already. */
abstract class TextRows implements Rows {

  private List<String> heading = List.of();
  private List<String> cells = List.of();
  private Location at;
  private String fault = "";

  TextRows(Location start) {
    at = start;
  }

  /** Says what the columns are called. */
  final void head(List<String> names) {
    heading = List.copyOf(names);
  }

  /** Puts a row in place. */
  final void put(List<String> row, Location place) {
    cells = row;
    at = place;
    fault = "";
  }

  /** Says that the row cannot be read. */
  final void fault(String message) {
    fault = message;
  }

  @Override
  public final List<String> heading() {
    return heading;
  }

  @Override
  public final int size() {
    return cells.size();
  }

  @Override
  public final String text(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  @Override
  public Location at(int column) {
    return at;
  }

  @Override
  public final String fault() {
    return fault;
  }

  @Override
  public final String advice() {
    return "";
  }
}
