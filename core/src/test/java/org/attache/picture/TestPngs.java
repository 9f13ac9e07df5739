package org.attache.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** PNG files for tests, written by the JDK. */
public final class TestPngs {

  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;

  private TestPngs() {}

  /** A picture of a kind of {@link BufferedImage} in which every pixel is another colour. */
  public static BufferedImage painted(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int alpha = image.getColorModel().hasAlpha() ? 255 * x / width : 255;
        image.setRGB(
            x, y, alpha << 24 | 255 * y / height << 16 | 255 * x / width << 8 | x * y % 256);
      }
    }
    return image;
  }

  /** A picture of few colours, the last of them transparent if so asked. */
  public static BufferedImage indexed(int bits, boolean isTransparent) {
    int count = 1 << bits;
    byte[][] colours = new byte[3][count];
    for (int i = 0; i < count; i++) {
      colours[0][i] = (byte) (255 * i / (count - 1));
      colours[1][i] = (byte) (37 * i);
      colours[2][i] = (byte) (255 - 255 * i / (count - 1));
    }
    int transparent = isTransparent ? count - 1 : -1;
    IndexColorModel model =
        new IndexColorModel(bits, count, colours[0], colours[1], colours[2], transparent);
    BufferedImage image =
        bits == 8
            ? new BufferedImage(13, 9, BufferedImage.TYPE_BYTE_INDEXED, model)
            : new BufferedImage(13, 9, BufferedImage.TYPE_BYTE_BINARY, model);
    for (int y = 0; y < 9; y++) {
      for (int x = 0; x < 13; x++) {
        image.getRaster().setSample(x, y, 0, (x + 13 * y) % count);
      }
    }
    return image;
  }

  /** The file of a picture. */
  public static byte[] file(BufferedImage image, boolean isInterlaced) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(
          isInterlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A small opaque logo. */
  public static byte[] logo() {
    return file(painted(BufferedImage.TYPE_INT_RGB, 40, 30), false);
  }

  /** A file whose header says something else of its size. */
  static byte[] resized(byte[] file, int width, int height) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).putInt(SIGNATURE + 8, width).putInt(SIGNATURE + 12, height);
    CRC32 sum = new CRC32();
    sum.update(changed, SIGNATURE + 4, 4 + 13);
    ByteBuffer.wrap(changed).putInt(SIGNATURE + FRAME - 4 + 13, (int) sum.getValue());
    return changed;
  }
}
