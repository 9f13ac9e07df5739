package org.attache.pdf;

import java.util.Map;
import java.util.WeakHashMap;
import org.attache.picture.Png;

/** Pictures made ready so far, each as long as it is in use; shared by threads. */
final class PackedImages {

  private final int compression;
  private final Map<Png, PackedImage> images = new WeakHashMap<>();

  PackedImages(int compression) {
    this.compression = compression;
  }

  /** The picture as files hold it, made ready at the first call. */
  PackedImage image(Png picture) {
    synchronized (images) {
      return images.computeIfAbsent(picture, made -> PackedImage.of(made, compression));
    }
  }
}
