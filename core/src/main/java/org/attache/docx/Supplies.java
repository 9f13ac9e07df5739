package org.attache.docx;

/**
 * What a document is made with besides its brief.
 *
 * @param pictures draws what Office has no chart for
 * @param references keeps reference documents
 */
record Supplies(FigurePictures pictures, ReferenceShelf references) {

  Supplies(FigurePictures pictures) {
    this(pictures, new ReferenceShelf());
  }
}
