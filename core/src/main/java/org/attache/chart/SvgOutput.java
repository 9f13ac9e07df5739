package org.attache.chart;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.theme.Colour;
import org.jspecify.annotations.Nullable;

/** Takes the areas that an SVG picture paints, as marks; lines become areas too. */
final class SvgOutput implements Output {

  /** Everything that a group may change for what is in it. */
  private record State(
      AffineTransform transform, Shape clip, Paint paint, Stroke stroke, float opacity) {}

  private final List<Drawing.Mark> marks;
  private final Colour ground;
  private final RenderingHints hints = new RenderingHints(Map.of());
  private State state;

  SvgOutput(List<Drawing.Mark> marks, Colour ground, Rectangle2D room) {
    this(marks, ground, new State(new AffineTransform(), room, Color.BLACK, new BasicStroke(), 1));
  }

  private SvgOutput(List<Drawing.Mark> marks, Colour ground, State state) {
    this.marks = marks;
    this.ground = ground;
    this.state = state;
  }

  @Override
  public void fillShape(Shape shape) {
    Shape placed = state.transform().createTransformedShape(shape);
    Rectangle2D bounds = placed.getBounds2D();
    if (!state.clip().contains(bounds)) {
      Area visible = new Area(placed);
      visible.intersect(new Area(state.clip()));
      placed = visible;
    }
    if (!placed.getBounds2D().isEmpty()) {
      marks.add(new Drawing.Fill(Shapes.edge(placed), colour()));
    }
  }

  @Override
  public void drawShape(Shape shape) {
    fillShape(state.stroke().createStrokedShape(shape));
  }

  private Colour colour() {
    if (!(state.paint() instanceof Color color)) {
      throw new IllegalArgumentException("it has a gradient or pattern; only plain colours print");
    }
    double opacity = color.getAlpha() / 255.0 * state.opacity();
    Colour solid = new Colour(color.getRGB() & 0xFFFFFF);
    return opacity >= 1 ? solid : solid.mixed(ground, opacity);
  }

  private static IllegalArgumentException pixels() {
    return new IllegalArgumentException("it holds a picture of pixels, a filter or a mask");
  }

  @Override
  public void drawImage(BufferedImage image) {
    throw pixels();
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    throw pixels();
  }

  @Override
  public void drawImage(Image image, AffineTransform placed, @Nullable ImageObserver observer) {
    throw pixels();
  }

  @Override
  public void setPaint(Paint paint) {
    state = new State(state.transform(), state.clip(), paint, state.stroke(), state.opacity());
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    setPaint(paint.get());
  }

  @Override
  public void setStroke(Stroke stroke) {
    state = new State(state.transform(), state.clip(), state.paint(), stroke, state.opacity());
  }

  @Override
  public Stroke stroke() {
    return state.stroke();
  }

  @Override
  public void applyClip(Shape shape) {
    Area clip = new Area(state.clip());
    clip.intersect(new Area(state.transform().createTransformedShape(shape)));
    state = new State(state.transform(), clip, state.paint(), state.stroke(), state.opacity());
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public Output createChild() {
    return new SvgOutput(marks, ground, state);
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // There is nothing to see here.
  }

  @Override
  public Rectangle2D clipBounds() {
    try {
      Shape local = state.transform().createInverse().createTransformedShape(state.clip());
      return local.getBounds2D();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      return new Rectangle2D.Double();
    }
  }

  @Override
  public RenderingHints renderingHints() {
    return hints;
  }

  @Override
  public @Nullable Object renderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // Hints ask for smoother or faster pixels; there are none here.
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(state.transform());
  }

  @Override
  public void setTransform(AffineTransform transform) {
    AffineTransform copy = new AffineTransform(transform);
    state = new State(copy, state.clip(), state.paint(), state.stroke(), state.opacity());
  }

  @Override
  public void applyTransform(AffineTransform transform) {
    AffineTransform both = transform();
    both.concatenate(transform);
    setTransform(both);
  }

  @Override
  public void rotate(double angle) {
    applyTransform(AffineTransform.getRotateInstance(angle));
  }

  @Override
  public void scale(double x, double y) {
    applyTransform(AffineTransform.getScaleInstance(x, y));
  }

  @Override
  public void translate(double x, double y) {
    applyTransform(AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public float currentOpacity() {
    return state.opacity();
  }

  @Override
  public void applyOpacity(float opacity) {
    float both = state.opacity() * opacity;
    state = new State(state.transform(), state.clip(), state.paint(), state.stroke(), both);
  }

  @Override
  public SafeState safeState() {
    State before = state;
    return () -> state = before;
  }

  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
