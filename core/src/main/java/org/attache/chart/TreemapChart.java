package org.attache.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.theme.Length;

/** Draws tiles as large as their values; several series are groups of tiles, each named above. */
final class TreemapChart {

  private static final double SHAPE = 0.5;
  private static final double PAD = 4;
  private static final double PARTING = 1.6;

  private final Values values;
  private final Setting setting;
  private final Look look;
  private final Lettering lettering;
  private final Ink ink;
  private final Sheet sheet;
  private final Remarks remarks;
  private final List<Integer> unnamed = new ArrayList<>();

  private record Tile(int series, int category, double size) {}

  TreemapChart(Values values, Setting setting) {
    this.values = values;
    this.setting = setting;
    look = setting.look();
    lettering = setting.lettering();
    ink = setting.ink();
    sheet = new Sheet(lettering);
    remarks = new Remarks(setting);
  }

  Drawing draw() {
    List<List<Tile>> groups = new ArrayList<>();
    for (int s = 0; s < values.series(); s++) {
      List<Tile> group = tiles(s);
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    groups.sort(Comparator.comparingDouble(group -> -sum(group)));
    Rectangle2D map = new Rectangle2D.Double(0, 0, setting.width(), setting.width() * SHAPE);
    double[] sizes = groups.stream().mapToDouble(TreemapChart::sum).toArray();
    Rectangle2D[] rooms = Squares.of(sizes, map);
    for (int i = 0; i < rooms.length; i++) {
      draw(groups.get(i), rooms[i]);
    }
    for (int s : unnamed) {
      remarks.add(values.name(s), "", s);
    }
    addWithoutTile();
    return sheet.drawing(setting.width(), remarks.write(map.getMaxY(), sheet));
  }

  private List<Tile> tiles(int s) {
    List<Tile> tiles = new ArrayList<>();
    for (int c = 0; c < values.categories(); c++) {
      if (values.standing(s, c) > 0) {
        tiles.add(new Tile(s, c, values.at(s, c)));
      }
    }
    tiles.sort(Comparator.comparingDouble(tile -> -tile.size));
    return tiles;
  }

  private static double sum(List<Tile> tiles) {
    return tiles.stream().mapToDouble(Tile::size).sum();
  }

  private void draw(List<Tile> group, Rectangle2D room) {
    int s = group.get(0).series;
    Rectangle2D inner = values.series() > 1 ? named(s, room) : room;
    double[] sizes = group.stream().mapToDouble(Tile::size).toArray();
    Rectangle2D[] places = Squares.of(sizes, inner);
    for (int i = 0; i < places.length; i++) {
      Rectangle2D place = places[i];
      sheet.block(place.getX(), place.getY(), place.getWidth(), place.getHeight(), look.series(s));
      label(group.get(i), place);
    }
    // Lines of the background part the tiles, stronger between groups.
    for (Rectangle2D place : places) {
      part(place, PARTING);
    }
    if (values.series() > 1) {
      part(room, 2 * PARTING);
    }
  }

  private void part(Rectangle2D place, double width) {
    Outline edge =
        Outline.rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    sheet.stroke(edge, look.background(), Length.pt(width), List.of());
  }

  /** Writes a group's name at the top of its room and gives what is left of it. */
  private Rectangle2D named(int s, Rectangle2D room) {
    Ink bold = ink.bold().in(look.words(s));
    double strip = lettering.leading() + 2;
    double wide = lettering.width(values.name(s), bold) + PAD;
    if (room.getHeight() < 3 * strip || wide > room.getWidth()) {
      unnamed.add(s);
      return room;
    }
    sheet.write(values.name(s), room.getX() + PAD / 2, room.getY() + lettering.rise() + 2.5, bold);
    return new Rectangle2D.Double(
        room.getX(), room.getY() + strip, room.getWidth(), room.getHeight() - strip);
  }

  /** Writes name and value into a tile, or below the map where they do not fit. */
  private void label(Tile tile, Rectangle2D place) {
    double width = place.getWidth() - 2 * PAD;
    String name = values.categoryNames().get(tile.category);
    String value = values.label(tile.series, tile.category);
    Ink inside = ink.in(look.wordsOn(tile.series));
    List<String> lines = width < 8 ? List.of() : lettering.wrap(name, width, inside.bold());
    double height = (lines.size() + 1) * lettering.leading() + PAD;
    boolean fits =
        width >= 8
            && height <= place.getHeight()
            && lettering.widestWord(name, inside.bold()) <= width
            && lettering.width(value, inside) <= width;
    if (!fits) {
      remarks.add(name, value, tile.series);
      return;
    }
    double baseline = place.getY() + PAD + lettering.rise() + 1;
    sheet.write(lines, place.getX() + PAD, baseline, inside.bold());
    baseline += lines.size() * lettering.leading();
    sheet.write(value, place.getX() + PAD, baseline, inside);
  }

  /** Names what is zero, or known of no group. */
  private void addWithoutTile() {
    for (int c = 0; c < values.categories(); c++) {
      String name = values.categoryNames().get(c);
      if (values.isMissing(c)) {
        remarks.addMissing(name, values.label(0, c));
      }
      for (int s = 0; s < values.series(); s++) {
        if (!values.isMissing(s, c) && values.at(s, c) == 0) {
          remarks.add(name, values.label(s, c), Remarks.NO_SERIES);
        }
      }
    }
  }
}
