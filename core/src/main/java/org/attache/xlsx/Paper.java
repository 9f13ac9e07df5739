package org.attache.xlsx;

/**
 * The paper that a sheet is printed on: the smallest on which its columns, drawn together to fit,
 * can still be read.
 *
 * @param size as Office numbers papers
 * @param isLandscape whether it lies on its long side
 * @param pagesWide how many pages stand side by side
 * @param pagesHigh how many pages stand one above the other; 0 for as many as it takes
 */
record Paper(int size, boolean isLandscape, int pagesWide, int pagesHigh) {

  private static final int A4 = 9;
  private static final int A3 = 8;

  /** The margins at the sides, in inches: about what printers need. */
  static final double SIDE = 0.4;

  /** Inches between the margins of paper on its long side. */
  private static final double A4_WIDTH = 11.69 - 2 * SIDE;

  private static final double A3_WIDTH = 16.54 - 2 * SIDE;

  /** Inches that a digit of the standard font takes. */
  private static final double DIGIT = 8 / 96.0;

  /** Type of 10 points drawn together further than this is not easily read. */
  private static final double FAIR_SCALE = 0.7;

  /** Print that is drawn together further than this is too small. */
  private static final double SMALLEST_SCALE = 0.6;

  /** How wide a sheet may be for a page of A4, in digits, each column's gap included. */
  static final int A4_DIGITS = (int) (A4_WIDTH / FAIR_SCALE / DIGIT);

  /** How wide a sheet may be for a page of A3, in digits, each column's gap included. */
  static final int A3_DIGITS = (int) (A3_WIDTH / FAIR_SCALE / DIGIT);

  /** A sheet with charts and no more rows goes on one page, so that no chart is cut. */
  private static final int MOST_ROWS_BESIDE_CHARTS = 64;

  /** How wide a sheet may be for the smallest print on A3, in digits as well. */
  static final int MOST_DIGITS = (int) (A3_WIDTH / SMALLEST_SCALE / DIGIT);

  static Paper of(Sheet sheet) {
    if (sheet.tables().isEmpty()) {
      return new Paper(A4, false, 1, 0);
    }
    double width = width(sheet);
    int high = !sheet.charts().isEmpty() && rows(sheet) <= MOST_ROWS_BESIDE_CHARTS ? 1 : 0;
    if (width * FAIR_SCALE <= A4_WIDTH) {
      return new Paper(A4, true, 1, high);
    }
    return new Paper(A3, true, width * SMALLEST_SCALE <= A3_WIDTH ? 1 : 2, high);
  }

  /** In inches, charts included. */
  private static double width(Sheet sheet) {
    SheetTable table = sheet.tables().get(0);
    int digits = 0;
    for (int i = 0; i < table.headings().size(); i++) {
      digits += table.survey().width(i) + 1;
    }
    return digits * DIGIT + (sheet.charts().isEmpty() ? 0 : DrawingPart.INCHES);
  }

  /** How far down the sheet goes, charts included. */
  private static int rows(Sheet sheet) {
    int above = sheet.lines().size();
    return Math.max(sheet.lastRow(), above + sheet.charts().size() * DrawingPart.ROWS);
  }
}
