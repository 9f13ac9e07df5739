package org.attache.pdf;

import java.io.IOException;
import java.util.List;
import org.attache.chart.Outline;
import org.attache.layout.Group;
import org.attache.layout.Page;
import org.attache.layout.Part;
import org.attache.layout.Placed;
import org.attache.theme.Colour;

/** Writes what is painted on a page, each group marked as what it is part of. */
final class PageContent {

  private static final Colour INITIAL = Colour.BLACK;

  private final Bytes out = new Bytes(32 * 1024);
  private final TextPainter text;
  private final OutlinePainter outlines = new OutlinePainter(out);
  private final EmbeddedImages images;
  private Colour fill = INITIAL;
  private Colour stroke = INITIAL;
  private long lineWidth;
  private List<Double> dashes = List.of();

  PageContent(Resources resources) {
    text = new TextPainter(out, resources.fonts());
    images = resources.images();
  }

  /**
   * The content of a page; overwritten by the next call.
   *
   * @param page the page
   * @param numbers for each group its number as marked content, or -1
   */
  Bytes write(Page page, int[] numbers) throws IOException {
    begin();
    double height = page.height().points();
    for (int i = 0; i < numbers.length; i++) {
      Group group = page.groups().get(i);
      if (group.items().isEmpty()) {
        continue;
      }
      if (group.part() instanceof Part.Content content) {
        out.put('/').put(StructureType.of(content.node().role()).name());
        out.put("<</MCID ").put((long) numbers[i]).put(">>BDC\n");
      } else {
        beginArtifact((Part.Artifact) group.part(), group, height);
      }
      for (Placed item : group.items()) {
        paint(item, height);
      }
      text.end();
      out.put("EMC\n");
    }
    return out;
  }

  private void begin() {
    out.clear();
    text.reset();
    fill = INITIAL;
    stroke = INITIAL;
    lineWidth = 1000;
    dashes = List.of();
    out.put("1 j\n"); // round joins: a line through data has no spikes
  }

  private void beginArtifact(Part.Artifact artifact, Group group, double height) {
    switch (artifact) {
      case HEADER -> out.put("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n");
      case FOOTER -> out.put("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n");
      case BACKGROUND -> {
        out.put("/Artifact<</Type/Background/BBox[");
        OutlinePainter.bounds(group.items()).write(out, height);
        out.put("]>>BDC\n");
      }
      case RULE -> out.put("/Artifact<</Type/Layout>>BDC\n");
      case REPEATED -> out.put("/Artifact<</Type/Pagination>>BDC\n");
    }
  }

  private void paint(Placed item, double height) throws IOException {
    if (item instanceof Placed.Glyphs glyphs) {
      fill(glyphs.colour());
      text.paint(glyphs, height);
    } else if (item instanceof Placed.Fill filled) {
      paint(filled.outline(), height, "f\n", filled.colour());
    } else if (item instanceof Placed.Stroke line && line.outline().size() > 0) {
      text.end();
      pen(line);
      outlines.write(line.outline(), height);
      out.put("S\n");
    } else if (item instanceof Placed.Image image) {
      text.end();
      paint(image, height);
    }
  }

  private void paint(Placed.Image image, double height) throws IOException {
    out.put("q ").hundredths(Math.round(image.width() * 100));
    out.put(" 0 0 ").hundredths(Math.round(image.height() * 100)).put(' ');
    out.hundredths(Math.round(image.x() * 100)).put(' ');
    out.hundredths(Math.round((height - image.y() - image.height()) * 100)).put(" cm /");
    out.put(images.name(image.picture())).put(" Do Q\n");
  }

  private void paint(Outline outline, double height, String operator, Colour colour) {
    if (outline.size() > 0) {
      text.end();
      fill(colour);
      outlines.write(outline, height);
      out.put(operator);
    }
  }

  private void fill(Colour colour) {
    if (!colour.equals(fill)) {
      fill = colour;
      colour(colour).put(" rg\n");
    }
  }

  private void pen(Placed.Stroke line) {
    if (!line.colour().equals(stroke)) {
      stroke = line.colour();
      colour(stroke).put(" RG\n");
    }
    long width = Math.round(line.width().points() * 1000);
    if (width != lineWidth) {
      lineWidth = width;
      out.thousandths(width).put(" w\n");
    }
    if (!line.dashes().equals(dashes)) {
      dashes = line.dashes();
      out.put('[');
      for (int i = 0; i < dashes.size(); i++) {
        out.put(i == 0 ? "" : " ").hundredths(Math.round(dashes.get(i) * 100));
      }
      out.put("]0 d\n");
    }
  }

  private Bytes colour(Colour colour) {
    return out.thousandths(Math.round(colour.red() / 0.255))
        .put(' ')
        .thousandths(Math.round(colour.green() / 0.255))
        .put(' ')
        .thousandths(Math.round(colour.blue() / 0.255));
  }
}
