package org.attache.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.theme.Paper;

/** Puts the slices of each page at their heights, with the frames around them. */
final class Placer {

  /** From where to where a frame reaches on a page. */
  private record Reach(double top, double bottom) {}

  private final Paper paper;
  private final Pagination pagination;

  Placer(Paper paper, Pagination pagination) {
    this.paper = paper;
    this.pagination = pagination;
  }

  /** Puts the slices of a page on its sheet. */
  void place(int page, Sheet sheet) {
    double x = paper.left().points();
    List<Slice> slices = pagination.slices(page);
    double[] spaces = pagination.spaces(page);
    Map<Frame, Reach> reaches = new LinkedHashMap<>();
    List<Frame> continued = shared(slices.get(0).frame(), pagination.frameBefore(page));
    double y = paper.top().points();
    Map<Frame, Double> heads = new LinkedHashMap<>();
    for (Frame frame : continued) {
      reaches.put(frame, new Reach(y, y));
      heads.put(frame, y);
      y += frame.continuedTop();
    }
    double[] tops = new double[slices.size()];
    for (int i = 0; i < tops.length; i++) {
      y += spaces[i];
      tops[i] = y;
      y += slices.get(i).height();
      extend(reaches, slices.get(i).frame().all(), tops[i], y);
    }
    List<Frame> broken = shared(slices.get(tops.length - 1).frame(), pagination.frameBehind(page));
    for (int i = broken.size() - 1; i >= 0; i--) {
      y += broken.get(i).brokenBottom();
      extend(reaches, List.of(broken.get(i)), y, y);
    }
    reaches.forEach((frame, reach) -> frame.paintGround(sheet, x, reach.top(), reach.bottom()));
    heads.forEach((frame, top) -> frame.paintContinued(sheet, x, top));
    for (int i = 0; i < tops.length; i++) {
      slices.get(i).paint().at(sheet, x, tops[i]);
    }
  }

  private static void extend(
      Map<Frame, Reach> reaches, List<Frame> frames, double top, double bottom) {
    for (Frame frame : frames) {
      Reach reach = reaches.getOrDefault(frame, new Reach(top, bottom));
      reaches.put(frame, new Reach(reach.top(), bottom));
    }
  }

  /** The frames around one that are also around the other, the outermost first. */
  private static List<Frame> shared(Frame one, Frame other) {
    List<Frame> shared = new ArrayList<>();
    for (Frame frame : one.all()) {
      if (frame.encloses(other)) {
        shared.add(frame);
      }
    }
    return shared;
  }
}
