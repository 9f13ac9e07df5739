package org.attache.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.attache.text.TextLine;

/** Everything that is to be put on pages, from top to bottom: filled by the composers. */
final class Flow {

  /**
   * Slices that may wait for the top of a page while text goes on before them.
   *
   * @param from index of the first slice
   * @param to index behind the last
   */
  record Floating(int from, int to) {}

  /**
   * A picture that may be set somewhat smaller where it misses the foot of a page by little.
   *
   * @param slice index of the slice that it fills
   * @param least the smallest scale that it can be read at
   * @param scaled what shows it at a scale
   */
  record Picture(int slice, double least, DoubleFunction<Paint> scaled) {}

  /**
   * A heading or caption.
   *
   * @param slice index of its first slice
   * @param id of the heading or caption
   */
  record Mark(int slice, String id) {}

  /** A break that costs so much parts a heading from what it is for, or within. */
  private static final int PARTS = PageBreaker.KEEP / 4;

  private final List<Slice> slices = new ArrayList<>();
  private final List<Floating> floats = new ArrayList<>();
  private final NavigableMap<Integer, Picture> pictures = new TreeMap<>();
  private final Set<Integer> barriers = new TreeSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Footnote> owed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Footnote> notes = new ArrayList<>();
  private final Rhythm rhythm;
  private Span span = Span.COLUMN;
  private double space;
  private int cost;
  private int openFloat = -1;
  private double offset;
  private boolean isOnGrid;

  /** What stands where its spaces put it. */
  Flow() {
    this(Rhythm.NONE);
  }

  /** What stands on a grid where it asks for that. */
  Flow(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  /** Asks for white above what comes next; the largest wish counts. */
  void space(double points) {
    space = Math.max(space, points);
  }

  /**
   * What comes next stands on the grid: the white above it gives way. Not within boxes and tables.
   */
  void onGrid() {
    isOnGrid = true;
  }

  /** Forgets the white and the costs asked for so far, as at the end of a box. */
  void dropSpace() {
    space = 0;
    cost = 0;
  }

  /** Makes a page break above what comes next cost at least so much. */
  void cost(int least) {
    cost = Math.max(cost, least);
  }

  /** Keeps what comes next on the page of what came last. */
  void keep() {
    cost(PageBreaker.KEEP);
  }

  /** Keeps all slices from an index on one page. */
  void keepTogether(int from) {
    for (int i = from + 1; i < slices.size(); i++) {
      Slice slice = slices.get(i);
      int higher = Math.max(PageBreaker.KEEP, slice.cost());
      slices.set(i, slice.withCost(higher));
    }
  }

  /** What is added from here reaches across so much. */
  void span(Span other) {
    span = other;
  }

  /** The next slice shows lines whose marks may point to notes at the foot of its page. */
  void owe(List<TextLine> lines, List<Ink> inks) {
    for (TextLine line : lines) {
      for (TextLine.Fragment fragment : line.fragments()) {
        inks.get(fragment.stretch()).strand().notes().forEach(this::owe);
      }
    }
  }

  /** The next slice owes a note, if no slice before it does. */
  void owe(Footnote note) {
    if (owed.add(note)) {
      notes.add(note);
      note.lines().forEach(line -> line.notes().forEach(this::owe));
    }
  }

  /** Adds a slice below the others. */
  void add(double height, double baseline, Frame frame, Paint paint) {
    boolean isAligned = isOnGrid && frame == Frame.NONE;
    double above = isAligned ? rhythm.space(offset, space) : space;
    slices.add(new Slice(height, above, baseline, cost, span, frame, notes, paint));
    offset = isAligned ? height : offset + above + height;
    notes.clear();
    isOnGrid = false;
    space = 0;
    cost = 0;
  }

  /** How high the slices from an index on are with the white between them, in points. */
  double heightFrom(int from) {
    double height = 0;
    for (int i = from; i < slices.size(); i++) {
      height += slices.get(i).height() + (i > from ? slices.get(i).space() : 0);
    }
    return height;
  }

  /** The grid that some of it stands on. */
  Rhythm rhythm() {
    return rhythm;
  }

  /** How many slices there are. */
  int size() {
    return slices.size();
  }

  Slice slice(int index) {
    return slices.get(index);
  }

  /** Shows something besides with a slice; painted before it. */
  void paintWith(int index, Paint paint) {
    slices.set(index, slices.get(index).withPaint(paint.then(slices.get(index).paint())));
  }

  /** Whether a slice belongs to what stands above it. */
  boolean isKept(int index) {
    return index > 0 && slices.get(index).cost() >= PARTS;
  }

  /** Puts the headings right above a slice on its turned page, moved to the right. */
  void turnKept(int index, double right) {
    for (int i = index; isKept(i); i--) {
      Slice slice = slices.get(i - 1);
      Paint paint = slice.paint();
      slices.set(
          i - 1,
          slice.withSpan(Span.TURNED).withPaint((sheet, x, y) -> paint.at(sheet, x + right, y)));
    }
  }

  /** Paints the slices from an index on within something else. */
  void paintWithin(int from, UnaryOperator<Paint> around) {
    for (int i = from; i < slices.size(); i++) {
      slices.set(i, slices.get(i).withPaint(around.apply(slices.get(i).paint())));
    }
  }

  /** What is added from here may float. */
  void beginFloat() {
    openFloat = slices.size();
  }

  void endFloat() {
    floats.add(new Floating(openFloat, slices.size()));
  }

  /** The slice added next shows a picture that may be set smaller, down to a scale. */
  void picture(double least, DoubleFunction<Paint> scaled) {
    pictures.put(slices.size(), new Picture(slices.size(), least, scaled));
  }

  /** The pictures among the slices from one index to before another. */
  Collection<Picture> pictures(int from, int to) {
    return pictures.subMap(from, true, to, false).values();
  }

  /** Sets a picture at a scale. */
  void scale(Picture picture, double scale) {
    Slice whole = slices.get(picture.slice());
    slices.set(
        picture.slice(),
        whole.withHeight(whole.height() * scale).withPaint(picture.scaled().apply(scale)));
  }

  /** No float moves across what comes next. */
  void addBarrier() {
    barriers.add(slices.size());
  }

  /** Notes that a heading or caption begins with the slice added next. */
  void mark(String id) {
    marks.add(new Mark(slices.size(), id));
  }

  List<Mark> marks() {
    return marks;
  }

  List<Slice> slices() {
    return slices;
  }

  List<Floating> floats() {
    return floats;
  }

  boolean isBarrier(int index) {
    return barriers.contains(index);
  }
}
