package org.attache.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that encloses slices and shows on every page it reaches: a box with its ground, a table
 * with its head. Compared by identity.
 */
class Frame {

  /** Encloses everything and shows nothing. */
  static final Frame NONE = new Frame();

  private final Frame outer;
  private final double continuedTop;
  private final double brokenBottom;

  private Frame() {
    this.outer = this;
    this.continuedTop = 0;
    this.brokenBottom = 0;
  }

  /**
   * A frame within another.
   *
   * @param continuedTop height it takes above the first slice of a page that it goes on
   * @param brokenBottom height it takes below the last slice of a page where it does not end
   */
  Frame(Frame outer, double continuedTop, double brokenBottom) {
    this.outer = outer;
    this.continuedTop = continuedTop;
    this.brokenBottom = brokenBottom;
  }

  final double continuedTop() {
    return continuedTop;
  }

  final double brokenBottom() {
    return brokenBottom;
  }

  /** This and those around it, the outermost first, without {@link #NONE}. */
  final List<Frame> all() {
    List<Frame> frames = new ArrayList<>();
    for (Frame frame = this; frame != NONE; frame = frame.outer) {
      frames.add(0, frame);
    }
    return frames;
  }

  final boolean encloses(Frame inner) {
    if (this == NONE) {
      return true;
    }
    Frame frame = inner;
    while (frame != NONE && frame != this) {
      frame = frame.outer;
    }
    return frame == this;
  }

  /** Puts what lies behind the slices of one page, from one height to another. */
  void paintGround(Sheet sheet, double x, double top, double bottom) {}

  /** Puts what a page begins with that the frame goes on, from a height downwards. */
  void paintContinued(Sheet sheet, double x, double y) {}
}
