package org.attache.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.jspecify.annotations.Nullable;

/** Records what is painted as marks on a sheet; words stay words. */
final class RecordingGraphics extends ShapeGraphics {

  private final Sheet sheet;
  private AffineTransform transform = new AffineTransform();
  private Shape clip = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
  private boolean isClipped;
  private Paint paint = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke(1);
  private Composite composite = AlphaComposite.SrcOver;

  /** Absent until the library asks for it or sets one: opening fonts takes long. */
  private @Nullable Font font;

  RecordingGraphics(Sheet sheet) {
    this.sheet = sheet;
  }

  private RecordingGraphics(RecordingGraphics other) {
    this(other.sheet);
    transform = new AffineTransform(other.transform);
    clip = other.clip;
    isClipped = other.isClipped;
    paint = other.paint;
    background = other.background;
    stroke = other.stroke;
    composite = other.composite;
    font = other.font;
  }

  @Override
  public Graphics create() {
    return new RecordingGraphics(this);
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  @Override
  public void fill(Shape shape) {
    Shape placed = transform.createTransformedShape(shape);
    Rectangle2D bounds = placed.getBounds2D();
    if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
      return;
    }
    if (isClipped && !clip.contains(bounds)) {
      Area visible = new Area(placed);
      visible.intersect(new Area(clip));
      if (!visible.isEmpty()) {
        sheet.fill(Shapes.edge(visible), colour());
      }
      return;
    }
    sheet.fill(Shapes.edge(placed), colour());
  }

  @Override
  public void draw(Shape shape) {
    Shape placed = transform.createTransformedShape(shape);
    BasicStroke line = stroke instanceof BasicStroke basic ? basic : new BasicStroke(1);
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    double width = line.getLineWidth() * scale;
    if (isVisible(placed.getBounds2D(), width)) {
      sheet.stroke(Shapes.path(placed), colour(), Length.pt(width), dashes(line, scale));
    } else {
      Shape inked = transform.createTransformedShape(line.createStrokedShape(shape));
      Area visible = new Area(inked);
      visible.intersect(new Area(clip));
      if (!visible.isEmpty()) {
        sheet.fill(Shapes.edge(visible), colour());
      }
    }
  }

  /** A line along the very edge of the clip counts as inside, half its width notwithstanding. */
  private boolean isVisible(Rectangle2D bounds, double width) {
    Rectangle2D room = clip.getBounds2D();
    boolean isRectangle = clip instanceof Rectangle2D || clip.contains(room);
    return !isClipped
        || isRectangle
            && bounds.getMinX() >= room.getMinX() - width
            && bounds.getMaxX() <= room.getMaxX() + width
            && bounds.getMinY() >= room.getMinY() - width
            && bounds.getMaxY() <= room.getMaxY() + width;
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D at = transform.transform(new Point2D.Double(x, y), null);
    Lettering lettering = sheet.lettering();
    Font font = getFont();
    double size = font.getSize2D() * Math.sqrt(Math.abs(transform.getDeterminant()));
    sheet.write(text, at.getX(), at.getY(), new Ink(lettering.isBold(font), size, colour()));
  }

  private Colour colour() {
    Color color = paint instanceof Color plain ? plain : Color.BLACK;
    double opacity = color.getAlpha() / 255.0;
    if (composite instanceof AlphaComposite alpha) {
      opacity *= alpha.getAlpha();
    }
    Colour solid = new Colour(color.getRGB() & 0xFFFFFF);
    return opacity >= 1 ? solid : solid.mixed(new Colour(background.getRGB() & 0xFFFFFF), opacity);
  }

  private static List<Double> dashes(BasicStroke line, double scale) {
    float[] dashes = line.getDashArray();
    List<Double> lengths = new ArrayList<>();
    if (dashes != null) {
      for (float dash : dashes) {
        lengths.add(dash * scale);
      }
    }
    return lengths;
  }

  @Override
  public void clip(Shape shape) {
    Shape placed = transform.createTransformedShape(shape);
    if (!isClipped) {
      clip = shape instanceof Rectangle2D ? placed.getBounds2D() : placed;
    } else if (clip instanceof Rectangle2D one && shape instanceof Rectangle2D) {
      clip = one.createIntersection(placed.getBounds2D());
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(placed));
      clip = both;
    }
    isClipped = true;
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    isClipped = false;
    // Java2D gives and takes null for "no clip".
    if (shape != null) {
      clip(shape);
    }
  }

  @Override
  public Shape getClip() {
    try {
      Shape local = transform.createInverse().createTransformedShape(clip);
      return clip instanceof Rectangle2D ? local.getBounds2D() : local;
    } catch (NoninvertibleTransformException e) {
      return new Rectangle2D.Double();
    }
  }

  @Override
  public Rectangle getClipBounds() {
    return getClip().getBounds();
  }

  @Override
  public FontMetrics getFontMetrics(Font measured) {
    return new TypeMetrics(measured);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void setTransform(AffineTransform replacement) {
    transform = new AffineTransform(replacement);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(Paint replacement) {
    paint = replacement;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : Color.BLACK;
  }

  @Override
  public void setColor(Color color) {
    paint = color;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite replacement) {
    composite = replacement;
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color color) {
    throw new IllegalStateException("a drawing cannot be painted in exclusive-or mode");
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke replacement) {
    stroke = replacement;
  }

  @Override
  public Font getFont() {
    Font known = font;
    if (known == null) {
      known = sheet.lettering().font();
      font = known;
    }
    return known;
  }

  @Override
  public void setFont(Font replacement) {
    font = replacement;
  }
}
