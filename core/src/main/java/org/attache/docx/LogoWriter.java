package org.attache.docx;

import java.util.List;
import java.util.Locale;
import org.attache.picture.Png;
import org.attache.theme.Logo;
import org.attache.theme.Theme;

/** Writes the logo above the title. */
final class LogoWriter {

  private LogoWriter() {}

  static void write(Draft draft, Flow flow, LogoPictures drawn) {
    Logo logo = draft.theme().logo();
    if (!logo.exists()) {
      return;
    }
    boolean isPng = logo.name().toLowerCase(Locale.ROOT).endsWith(".png");
    Picture picture = isPng ? png(logo) : drawn.draw(draft.theme());
    double scale = Math.min(1, flow.width().points() / picture.width().points());
    List<String> ids = draft.enclosures().add(picture);
    String alt = logo.alt().isBlank() ? draft.brief().front().title() : logo.alt();
    flow.begin(Style.FIGURE);
    new Drawing(draft.enclosures().count(), "Logo", "", alt)
        .picture(
            ids.get(0),
            ids.size() > 1 ? ids.get(1) : "",
            picture.width().times(scale),
            picture.height().times(scale),
            flow.story());
    flow.end();
  }

  /** The picture of a theme whose logo is a PNG file. */
  static Picture png(Theme theme) {
    return png(theme.logo());
  }

  private static Picture png(Logo logo) {
    Png picture = Png.parse(logo.bytes());
    double ratio = (double) picture.width() / picture.height();
    return new Picture(logo.bytes(), logo.height().times(ratio), logo.height());
  }
}
