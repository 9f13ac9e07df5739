package org.attache.chart;

/**
 * What a chart is drawn with.
 *
 * @param look its colours and lines
 * @param lettering its type
 * @param width of the picture, in points
 */
record Setting(Look look, Lettering lettering, double width) {

  Ink ink() {
    return look.ink();
  }
}
