package org.attache.theme;

/** A sheet of paper by its name, upright. */
enum SheetSize {
  /** ISO 216. */
  A4(Length.mm(210), Length.mm(297)),
  /** ANSI A, as used in North America. */
  LETTER(Length.pt(612), Length.pt(792));

  private final Length width;
  private final Length height;

  SheetSize(Length width, Length height) {
    this.width = width;
    this.height = height;
  }

  Length width() {
    return width;
  }

  Length height() {
    return height;
  }
}
