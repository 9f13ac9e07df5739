package org.attache.officechart;

import java.io.IOException;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.ooxml.Markup;
import org.attache.theme.Length;
import org.attache.theme.Theme;

/** A chart of a Word document, drawn by Office from the workbook inside it. */
public final class NativeChart {

  /** The width that letters are fitted into: the text of a page of A4. */
  private static final Length USUAL_WIDTH = Length.mm(160);

  private static final double RATIO = 0.5;

  /** Few bars need less room, so that two such charts share a page with their text. */
  private static final double FLAT_RATIO = 0.38;

  private static final int FEW_POINTS = 8;
  private static final Length BAR = Length.pt(15);
  private static final Length BETWEEN = Length.pt(11);
  private static final Length FURNITURE = Length.pt(34);
  private static final Length TALLEST = Length.pt(560);

  /** More letters of names in a row of joined marks than this would lie on one another. */
  private static final int MOST_LETTERS = 150;

  private final ChartSpec chart;
  private final Manner manner;

  private NativeChart(ChartSpec chart, Manner manner) {
    this.chart = chart;
    this.manner = manner;
  }

  /**
   * Whether Office has such a chart, and draws it truly and legibly; if not, show a picture.
   *
   * <p>Small multiples are none that Office has. A chart for each panel would have a scale for
   * each: made equal by fixed ends, they cut off what is edited beyond them, and left to Office
   * they part as soon as one panel's numbers change. Being read on one scale is what the panels are
   * for.
   */
  public static boolean draws(ChartSpec chart) {
    return switch (chart.kind()) {
      case SMALL_MULTIPLES, TREEMAP -> false;
      // Office lets an area drop to zero where a value is missing.
      case STACKED_AREA -> !DataSheet.data(chart).hasGaps();
      case DUMBBELL -> chart.categories().stream().mapToInt(String::length).sum() <= MOST_LETTERS;
      default -> true;
    };
  }

  /**
   * A chart in the look of a theme.
   *
   * @param language BCP 47 tag
   * @param isRightToLeft whether categories begin at the right
   */
  public static NativeChart of(
      ChartSpec chart, Theme theme, String language, boolean isRightToLeft) {
    return new NativeChart(chart, new Manner(theme, language, isRightToLeft));
  }

  /** Half its width or less where little is drawn, or as tall as its horizontal bars need. */
  public Length height(Length width) {
    boolean isStacked = chart.kind() == ChartKind.STACKED_BAR;
    if (chart.kind() != ChartKind.BAR && !isStacked) {
      int points = chart.series().size() * chart.categories().size();
      Length usual = width.times(points <= FEW_POINTS ? FLAT_RATIO : RATIO);
      return tallest(usual, namesAtEnds());
    }
    Length bars =
        BAR.times(isStacked ? 1 : chart.series().size())
            .plus(BETWEEN)
            .times(chart.categories().size());
    Length height = bars.plus(FURNITURE);
    return height.compareTo(TALLEST) < 0 ? height : TALLEST;
  }

  /** What names under one another at the ends of lines need. */
  private Length namesAtEnds() {
    boolean hasLines = chart.kind() == ChartKind.LINE || chart.kind() == ChartKind.SLOPE;
    return hasLines
        ? FURNITURE.plus(Length.pt(manner.size() * Plan.LEADING).times(chart.series().size()))
        : Length.ZERO;
  }

  private static Length tallest(Length one, Length other) {
    Length taller = one.compareTo(other) > 0 ? one : other;
    return taller.compareTo(TALLEST) < 0 ? taller : TALLEST;
  }

  /**
   * Writes the chart's part.
   *
   * @param workbookRelation the id by which the part refers to its workbook
   */
  public void write(Markup xml, String workbookRelation) throws IOException {
    Plan plan =
        new Plan(
            DataSheet.data(chart),
            manner.size(),
            USUAL_WIDTH.points(),
            height(USUAL_WIDTH).points());
    new ChartPart(plan, Heading.NONE, manner, xml).begin();
    xml.start("c:externalData", "r:id", workbookRelation).val("c:autoUpdate", "0").end();
    xml.end();
  }

  /** The workbook behind it: an .xlsx file with the numbers drawn, always the same bytes. */
  public byte[] workbook() throws IOException {
    return new DataSheet(chart).workbook();
  }
}
