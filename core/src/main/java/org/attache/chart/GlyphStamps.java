package org.attache.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.opentype.GlyphLine;
import org.attache.theme.FontFile;

/**
 * Paints simple words onto pixels glyph by glyph. What a glyph covers is worked out once for a size
 * and a quarter of a pixel: filling its outline anew costs a hundred times what stamping does.
 */
final class GlyphStamps {

  /** Places in a pixel that a glyph may begin at; the baseline lies between two rows. */
  private static final int PLACES = 4;

  /** Grades of cover above none: a picture of a few inks stays below 256 colours. */
  private static final int FULL = 15;

  /** When there are so many sizes of typefaces, all are forgotten: memory stays flat. */
  private static final int MOST_SIZES = 64;

  private final Typefaces typefaces;
  private final Map<Size, Map<Integer, Stamp>> stamps = new ConcurrentHashMap<>();

  /** A typeface in pixels an em. */
  private record Size(FontFile file, double pixels) {}

  /** What a glyph covers of the pixels around the point it begins at, row by row. */
  private record Stamp(int left, int top, int width, byte[] cover) {}

  GlyphStamps(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Paints words, if they are simple ones.
   *
   * @return whether they are painted
   */
  boolean paint(Drawing.Words words, double scale, Pixels pixels) {
    Optional<GlyphLine> simple = typefaces.line(words);
    if (simple.isEmpty()) {
      return false;
    }
    GlyphLine line = simple.get();
    Size size = new Size(typefaces.file(words), words.size().points() * scale);
    Map<Integer, Stamp> known = stamps(size);
    double unit = size.pixels() / typefaces.unitsPerEm(words);
    int baseline = (int) Math.round(words.y() * scale);
    double x = words.x() * scale;
    for (int i = 0; i < line.glyphs().length; i++) {
      int place = (int) Math.floor(x * PLACES + 0.5);
      int key = line.glyphs()[i] * PLACES + Math.floorMod(place, PLACES);
      Stamp stamp = known.get(key);
      if (stamp == null) {
        stamp = stamp(typefaces.em(words), size.pixels(), key);
        known.put(key, stamp);
      }
      print(stamp, Math.floorDiv(place, PLACES), baseline, words.colour().rgb(), pixels);
      x += line.advances()[i] * unit;
    }
    return true;
  }

  private Map<Integer, Stamp> stamps(Size size) {
    if (stamps.size() >= MOST_SIZES) {
      stamps.clear();
    }
    return stamps.computeIfAbsent(size, key -> new ConcurrentHashMap<>());
  }

  private static Stamp stamp(Font em, double pixels, int key) {
    double scale = pixels / em.getSize2D();
    AffineTransform place =
        AffineTransform.getTranslateInstance((double) (key % PLACES) / PLACES, 0);
    place.scale(scale, scale);
    int[] glyph = {key / PLACES};
    Shape outline =
        place.createTransformedShape(em.createGlyphVector(Typefaces.exact(), glyph).getOutline());
    Rectangle box = outline.getBounds();
    if (box.isEmpty()) {
      return new Stamp(0, 0, 0, new byte[0]);
    }
    BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.translate(-box.x, -box.y);
    graphics.setColor(Color.WHITE);
    graphics.fill(outline);
    graphics.dispose();
    byte[] cover = new byte[box.width * box.height];
    for (int i = 0; i < cover.length; i++) {
      int white = image.getRGB(i % box.width, i / box.width) & 0xFF;
      cover[i] = (byte) ((white * FULL + 127) / 255);
    }
    return new Stamp(box.x, box.y, box.width, cover);
  }

  private static void print(Stamp stamp, int x, int baseline, int ink, Pixels pixels) {
    int at = 0;
    for (int row = baseline + stamp.top(); at < stamp.cover().length; row++) {
      for (int column = x + stamp.left(), i = 0; i < stamp.width(); i++, column++) {
        int grade = stamp.cover()[at++];
        if (grade > 0) {
          pixels.mix(column, row, ink, grade, FULL);
        }
      }
    }
  }
}
