package org.attache.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.attache.theme.FontFile;

/** Fonts parsed so far, each as long as its file is in use; shared by threads. */
final class FontFaces {

  private final int compression;
  private final Map<FontFile, FontFace> faces = new WeakHashMap<>();

  FontFaces(int compression) {
    this.compression = compression;
  }

  /** The font, parsed at the first call. */
  FontFace face(FontFile file) throws IOException {
    synchronized (faces) {
      FontFace face = faces.get(file);
      if (face == null) {
        face = FontFace.parse(file, compression);
        faces.put(file, face);
      }
      return face;
    }
  }
}
