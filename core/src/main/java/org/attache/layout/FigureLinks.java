package org.attache.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.brief.Point;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.theme.Colour;
import org.attache.theme.Length;

/**
 * The words of a picture that print figures of the ledger, each a link to its entry. Words that
 * could be of several figures are none: a link must not lead astray.
 */
final class FigureLinks {

  private static final double ABOVE = 0.82;
  private static final double HEIGHT = 1.1;

  /** Labels are broken into no more lines than this. */
  private static final int MOST_LINES = 3;

  /** Where the picture stands. */
  record Place(double x, double y, double scale) {}

  /** A figure by its entry, and which category and series of the picture it belongs to. */
  private record Printed(LedgerList.Item entry, int category, int series) {}

  /** How words look: numbers along an axis look other than those beside points. */
  private record Looks(Colour colour, boolean isBold, Length size) {}

  private static final Looks NO_LOOKS = new Looks(Colour.parse("#000000"), true, Length.pt(1));

  /** Words of the picture in its own measure. */
  private record Box(double left, double top, double right, double bottom, Looks looks) {

    static Box of(Drawing.Words words) {
      double size = words.size().points();
      double top = words.y() - ABOVE * size;
      Looks looks = new Looks(words.colour(), words.isBold(), words.size());
      return new Box(words.x(), top, words.x() + words.width(), top + HEIGHT * size, looks);
    }

    Box with(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom),
          looks);
    }
  }

  /** Words that lead to an entry. */
  private record Area(Box box, LedgerList.Item entry) {}

  private final Composition composition;
  private final List<Drawing.Words> words = new ArrayList<>();
  private final Map<String, List<Printed>> printed = new LinkedHashMap<>();
  private final List<Area> areas = new ArrayList<>();

  /** How labels look that are no numbers along an axis, and those of each series. */
  private final Set<Looks> looks = new HashSet<>();

  private final Map<Integer, Looks> ofSeries = new LinkedHashMap<>();

  private FigureLinks(Composition composition, Drawing drawing) {
    this.composition = composition;
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Words one) {
        words.add(one);
      }
    }
  }

  /** The links of a chart. */
  static FigureLinks of(ChartFigure chart, Drawing drawing, Composition composition) {
    FigureLinks links = new FigureLinks(composition, drawing);
    ChartSpec spec = chart.chart();
    for (int category = 0; category < spec.categories().size(); category++) {
      for (int series = 0; series < spec.series().size(); series++) {
        Point point = spec.series().get(series).points().get(category);
        links.add(point.figure(), point.label(), category, series);
      }
    }
    boolean isRightToLeft = composition.isRightToLeft();
    Map<String, List<Box>> found = links.found();
    links.match(found, order(spec.kind(), isRightToLeft));
    links.matchByPlace(found, AxisPlaces.of(spec, links.words, isRightToLeft));
    return links;
  }

  /** The links of a timeline. */
  static FigureLinks of(TimelineFigure timeline, Drawing drawing, Composition composition) {
    FigureLinks links = new FigureLinks(composition, drawing);
    int event = 0;
    for (TimelineFigure.Entry entry : timeline.entries()) {
      links.add(entry.figure(), entry.date(), event++, 0);
    }
    links.match(links.found(), List.of(FigureLinks::down));
    return links;
  }

  /** How the labels of categories follow each other, where a kind of chart keeps their order. */
  private static List<Comparator<Box>> order(ChartKind kind, boolean isRightToLeft) {
    return switch (kind) {
      case COLUMN, STACKED_COLUMN, LINE, AREA, SLOPE ->
          List.of(isRightToLeft ? (one, other) -> across(other, one) : FigureLinks::across);
      case BAR, STACKED_BAR, DUMBBELL -> List.of(FigureLinks::down);
      default -> List.of();
    };
  }

  private static int across(Box one, Box other) {
    return Double.compare(one.left() + one.right(), other.left() + other.right());
  }

  private static int down(Box one, Box other) {
    return Double.compare(one.top(), other.top());
  }

  private void add(String figure, String label, int category, int series) {
    LedgerList.Item entry = composition.ledger().get(figure);
    if (entry != null && !label.isBlank()) {
      printed
          .computeIfAbsent(label, same -> new ArrayList<>(1))
          .add(new Printed(entry, category, series));
    }
  }

  /** The labels that the picture shows. */
  private Map<String, List<Box>> found() {
    Map<String, List<Box>> found = new LinkedHashMap<>();
    for (int i = 0; i < words.size() && !printed.isEmpty(); i++) {
      find(i, found);
    }
    return found;
  }

  /** Links labels that there are as many of as figures; drops them from those found. */
  private void match(Map<String, List<Box>> found, List<Comparator<Box>> order) {
    found.forEach(
        (label, boxes) -> {
          if (boxes.size() == figures(label).size()) {
            boxes.forEach(box -> looks.add(box.looks()));
          }
        });
    found.forEach(
        (label, boxes) -> {
          if (boxes.size() > figures(label).size()) {
            boxes.removeIf(box -> !looks.contains(box.looks()));
          }
          if (lead(boxes, figures(label), order)) {
            boxes.clear();
          }
        });
  }

  /** Links labels of several figures where their place and their colour leave but one. */
  private void matchByPlace(Map<String, List<Box>> found, AxisPlaces places) {
    found.forEach(
        (label, boxes) -> {
          for (Box box : boxes) {
            int category =
                places.nearest((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
            List<LedgerList.Item> entries =
                figures(label).stream()
                    .filter(one -> one.category() == category)
                    .filter(
                        one -> box.looks().equals(ofSeries.getOrDefault(one.series(), NO_LOOKS)))
                    .map(Printed::entry)
                    .distinct()
                    .toList();
            if (entries.size() == 1) {
              areas.add(new Area(box, entries.get(0)));
            }
          }
        });
  }

  private List<Printed> figures(String label) {
    return printed.getOrDefault(label, List.of());
  }

  /** Whether a label begins with the words at an index, alone or with those that follow. */
  private void find(int index, Map<String, List<Box>> found) {
    StringBuilder label = new StringBuilder();
    Box box = Box.of(words.get(index));
    int end = Math.min(words.size(), index + MOST_LINES);
    for (int i = index; i < end; i++) {
      label.append(i == index ? "" : " ").append(words.get(i).text());
      box = box.with(Box.of(words.get(i)));
      if (printed.containsKey(label.toString())) {
        found.computeIfAbsent(label.toString(), same -> new ArrayList<>(1)).add(box);
        return;
      }
    }
  }

  /** Leads as many boxes to as many figures of one label, if it is sure which is which. */
  private boolean lead(List<Box> boxes, List<Printed> figures, List<Comparator<Box>> order) {
    if (boxes.size() != figures.size()) {
      return false;
    }
    boolean isOne = figures.stream().map(Printed::entry).distinct().count() == 1;
    boolean isApart = figures.stream().map(Printed::category).distinct().count() == figures.size();
    if (!isOne && (order.isEmpty() || !isApart)) {
      return false;
    }
    if (!isOne) {
      boxes.sort(order.get(0));
    }
    for (int i = 0; i < boxes.size(); i++) {
      areas.add(new Area(boxes.get(i), figures.get(i).entry()));
      if (figures.size() == 1) {
        ofSeries.putIfAbsent(figures.get(i).series(), boxes.get(i).looks());
      }
    }
    return true;
  }

  boolean isEmpty() {
    return areas.isEmpty();
  }

  /** Makes the words clickable; the links become children of an element that is in the tree. */
  void put(Sheet sheet, Place place, Node parent) {
    for (Area area : areas) {
      String what = composition.brief().labels().of(Label.LEDGER_LINK, area.entry().what());
      Strand link = Strand.of(parent).link(new LinkArea.Within(area.entry().id()), what);
      Box box = area.box();
      sheet.link(
          link,
          place.x() + box.left() * place.scale(),
          place.y() + box.top() * place.scale(),
          (box.right() - box.left()) * place.scale(),
          (box.bottom() - box.top()) * place.scale());
    }
  }
}
