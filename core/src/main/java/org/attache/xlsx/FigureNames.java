package org.attache.xlsx;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names by which formulas call the cells that show figures: the ids of the ledger, as far as
 * Excel takes them.
 */
final class FigureNames {

  private final SortedMap<String, String> names = new TreeMap<>();
  private final SortedMap<String, String> cells = new TreeMap<>();

  private FigureNames() {}

  /**
   * Names for all figures that formulas of tables name.
   *
   * @param places cells by the ids of figures
   * @throws IllegalArgumentException if no cell shows one of them
   */
  static FigureNames of(Collection<SheetTable> tables, Map<String, String> places) {
    Names taken = Names.ofRanges();
    TreeSet<String> figures = new TreeSet<>();
    for (SheetTable table : tables) {
      taken.range(table.rangeName());
      taken.range(table.settingName());
      taken.range(table.choicesName());
      figures.addAll(table.survey().computedFrom());
    }
    FigureNames all = new FigureNames();
    for (String figure : figures) {
      String place = places.get(figure);
      if (place == null) {
        throw new IllegalArgumentException("no cell shows the figure '" + figure + "'");
      }
      String name = taken.range(legal(figure));
      all.names.put(figure, name);
      all.cells.put(name, fixed(place));
    }
    return all;
  }

  /** A name begins with a letter and holds letters, digits, full stops and underscores. */
  private static String legal(String figure) {
    StringBuilder name = new StringBuilder(figure.length());
    figure
        .codePoints()
        .forEach(c -> name.appendCodePoint(c == '.' || Character.isLetterOrDigit(c) ? c : '_'));
    return Character.isLetter(name.codePointAt(0)) ? name.toString() : "_" + name;
  }

  /** A place such as {@code 'Flows'!E12} with its cell as {@code $E$12}. */
  private static String fixed(String place) {
    int cell = place.lastIndexOf('!') + 1;
    return place.substring(0, cell)
        + place.substring(cell).replaceFirst("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
  }

  /**
   * What formulas call a figure.
   *
   * @throws IllegalArgumentException if none was to name it
   */
  String name(String figure) {
    String name = names.get(figure);
    if (name == null) {
      throw new IllegalArgumentException("no formula was to name the figure '" + figure + "'");
    }
    return name;
  }

  /** The cells by their names, in order. */
  Map<String, String> cells() {
    return cells;
  }
}
