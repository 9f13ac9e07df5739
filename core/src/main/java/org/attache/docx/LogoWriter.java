package org.attache.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.attache.picture.Png;
import org.attache.theme.Logo;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes the logo above the title. */
final class LogoWriter {

  private LogoWriter() {}

  static void write(Draft draft, Flow flow, LogoPictures drawn)
      throws IOException, InvalidFormatException {
    Logo logo = draft.theme().logo();
    if (!logo.exists()) {
      return;
    }
    boolean isPng = logo.name().toLowerCase(Locale.ROOT).endsWith(".png");
    Picture picture = isPng ? png(logo) : drawn.draw(draft.theme());
    double scale = Math.min(1, flow.width().points() / picture.width().points());
    XWPFRun run = new XWPFParagraph(flow.paragraph(Style.FIGURE), draft.document()).createRun();
    run.addPicture(
        new ByteArrayInputStream(picture.png()),
        PictureType.PNG,
        "logo.png",
        (int) picture.width().times(scale).emu(),
        (int) picture.height().times(scale).emu());
    CTNonVisualDrawingProps properties =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setName("Logo");
    properties.setDescr(logo.alt().isBlank() ? draft.brief().front().title() : logo.alt());
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
