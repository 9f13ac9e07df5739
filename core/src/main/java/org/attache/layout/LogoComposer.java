package org.attache.layout;

import java.util.Locale;
import org.attache.chart.Drawing;
import org.attache.chart.SvgPicture;
import org.attache.picture.Png;
import org.attache.problem.ProblemCode;
import org.attache.theme.Length;
import org.attache.theme.Logo;

/** Composes the logo above the title: an SVG file as paths, a PNG file as it is. */
final class LogoComposer {

  private static final double BELOW = 12;

  private final Composition composition;
  private final Flow flow;

  LogoComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /** Adds the logo, if there is one; one that cannot be used keeps the brief from being set. */
  void add(Room room) {
    Logo logo = composition.brief().theme().logo();
    if (!logo.exists()) {
      return;
    }
    String alt = logo.alt().isBlank() ? composition.brief().front().title() : logo.alt();
    Node figure = new Node(Role.FIGURE, Attributes.NONE.withAlt(alt));
    try {
      if (logo.name().toLowerCase(Locale.ROOT).endsWith(".svg")) {
        addDrawing(room, logo, figure);
      } else {
        addImage(room, logo, figure);
      }
    } catch (IllegalArgumentException e) {
      composition
          .problems()
          .add(
              ProblemCode.BAD_PICTURE,
              Composer.BRIEF,
              "The logo '" + logo.name() + "' cannot be used: " + e.getMessage(),
              "Give the theme an SVG file of plain paths or a PNG file.");
      return;
    }
    room.parent().addChild(figure);
    flow.keep();
    flow.space(BELOW);
  }

  private void addDrawing(Room room, Logo logo, Node figure) {
    Drawing drawing =
        SvgPicture.draw(logo.bytes(), logo.height(), composition.palette().background());
    double scale = Math.min(1, room.width() / drawing.width().points());
    double height = drawing.height().points() * scale;
    double left = composition.left(room.x(), drawing.width().points() * scale);
    DrawingPaint paint = new DrawingPaint(composition, drawing, figure, scale);
    flow.add(height, 0, room.frame(), (sheet, x, y) -> paint.at(sheet, x + left, y));
  }

  private void addImage(Room room, Logo logo, Node figure) {
    Png picture = Png.parse(logo.bytes());
    Length natural = logo.height().times((double) picture.width() / picture.height());
    double scale = Math.min(1, room.width() / natural.points());
    double width = natural.points() * scale;
    double height = logo.height().points() * scale;
    double left = composition.left(room.x(), width);
    flow.add(
        height,
        0,
        room.frame(),
        (sheet, x, y) -> {
          Attributes.Box box = new Attributes.Box(sheet.page(), x + left, y, width, height);
          figure.setAttributes(figure.attributes().withBox(box));
          sheet.put(figure, new Placed.Image(picture, x + left, y, width, height));
        });
  }
}
