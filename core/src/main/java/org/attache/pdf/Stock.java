package org.attache.pdf;

/**
 * What a writer keeps for the files to come; shared by threads.
 *
 * @param compression how hard streams are deflated, 1 to 9
 * @param faces fonts
 * @param images pictures
 * @param colours what colours mean
 */
record Stock(int compression, FontFaces faces, PackedImages images, ColourProfile colours) {

  /** Nothing yet, to be deflated at a level from 1 to 9. */
  static Stock at(int compression) {
    return new Stock(
        compression,
        new FontFaces(compression),
        new PackedImages(compression),
        new ColourProfile(compression));
  }
}
