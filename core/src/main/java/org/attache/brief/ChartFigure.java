package org.attache.brief;

/**
 * A chart with its caption.
 *
 * @param caption title, notes, source
 * @param chart what to draw
 * @param alt what the data say, for those who do not see the chart
 */
public record ChartFigure(Caption caption, ChartSpec chart, String alt) implements Block {

  public ChartFigure {
    if (alt.isBlank()) {
      throw new IllegalArgumentException("alt must not be blank");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
