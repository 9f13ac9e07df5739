package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attache.layout.Attributes;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.attache.picture.Png;
import org.attache.picture.TestPngs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageTest {

  static Stream<BufferedImage> pictures() {
    return Stream.of(
        TestPngs.painted(BufferedImage.TYPE_INT_RGB, 37, 23),
        TestPngs.painted(BufferedImage.TYPE_INT_ARGB, 37, 23),
        TestPngs.painted(BufferedImage.TYPE_BYTE_GRAY, 37, 23),
        TestPngs.indexed(1, false),
        TestPngs.indexed(4, false),
        TestPngs.indexed(4, true),
        TestPngs.indexed(8, true));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void comesBackPixelForPixel(BufferedImage picture) throws IOException {
    for (boolean isInterlaced : new boolean[] {false, true}) {
      byte[] file = TestPngs.file(picture, isInterlaced);
      BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));
      try (PDDocument document = WrittenSample.open(pages(List.of(file)))) {
        PDImageXObject image = images(document).get(0);
        BufferedImage colours = image.getOpaqueImage();
        PDImageXObject mask = image.getSoftMask();
        assertEquals(expected.getColorModel().hasAlpha(), mask != null);
        for (int y = 0; y < expected.getHeight(); y++) {
          for (int x = 0; x < expected.getWidth(); x++) {
            int argb = expected.getRGB(x, y);
            int alpha = mask == null ? 255 : mask.getImage().getRaster().getSample(x, y, 0);
            assertEquals(argb >>> 24, alpha);
            if (alpha != 0) {
              assertEquals(
                  rgb(expected, x, y), colours.getRGB(x, y) & 0xFFFFFF, "at " + x + "," + y);
            }
          }
        }
      }
    }
  }

  /** The JDK takes greys for linear light and would brighten them. */
  private static int rgb(BufferedImage image, int x, int y) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? image.getRaster().getSample(x, y, 0) * 0x010101
        : image.getRGB(x, y) & 0xFFFFFF;
  }

  @Test
  void opaquePictureKeepsItsRows() throws IOException {
    byte[] file = TestPngs.logo();
    try (PDDocument document = WrittenSample.open(pages(List.of(file)))) {
      PDImageXObject image = images(document).get(0);
      assertEquals(
          Png.parse(file).data().length,
          image.getStream().getCOSObject().createRawInputStream().readAllBytes().length);
    }
  }

  @Test
  void samePictureIsThereOnce() throws IOException {
    byte[] other = TestPngs.file(TestPngs.indexed(4, true), false);
    List<byte[]> files = List.of(TestPngs.logo(), other, TestPngs.logo());
    try (PDDocument document = WrittenSample.open(pages(files))) {
      assertEquals(2, images(document).size());
    }
  }

  @Test
  void standsWhereItWasPlaced() throws IOException {
    byte[] black = TestPngs.file(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), false);
    try (PDDocument document = WrittenSample.open(pages(List.of(black)))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      assertEquals(0, page.getRGB(101, 201) & 0xFFFFFF);
      assertEquals(0, page.getRGB(158, 248) & 0xFFFFFF);
      assertEquals(0xFFFFFF, page.getRGB(98, 201) & 0xFFFFFF);
      assertEquals(0xFFFFFF, page.getRGB(158, 252) & 0xFFFFFF);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindMeetsTheStandards(PdfProfile profile) throws IOException {
    List<byte[]> files =
        pictures()
            .flatMap(image -> Stream.of(TestPngs.file(image, false), TestPngs.file(image, true)))
            .toList();
    PdfWriter writer = PdfWriter.create().withProfile(profile);
    VeraPdf.assertConforms(WrittenSample.bytes(writer, pages(files), List.of()), profile);
  }

  /** A page with the pictures one over the other, each a figure of 60 by 50 points. */
  private static Pages pages(List<byte[]> files) {
    Sketch sketch = new Sketch();
    for (byte[] file : files) {
      Attributes.Box box = new Attributes.Box(0, 100, 200, 60, 50);
      Node figure = new Node(Role.FIGURE, Attributes.NONE.withAlt("A logo").withBox(box));
      sketch.document.addChild(figure);
      sketch.show(figure, new Placed.Image(Png.parse(file), 100, 200, 60, 50));
    }
    sketch.endPage("1");
    return sketch.pages();
  }

  private static List<PDImageXObject> images(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    List<PDImageXObject> images = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      assertTrue(resources.isImageXObject(name));
      images.add((PDImageXObject) resources.getXObject(name));
    }
    return images;
  }
}
