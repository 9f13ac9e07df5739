package org.attache.chart;

/** Moves labels apart as little as is needed for none to stand on another. */
final class Spread {

  private Spread() {}

  /**
   * Where labels go.
   *
   * <p>Least squares under "each ends before the next begins", by pooling neighbours that collide
   * (isotonic regression), so that the labels keep their order and their leaders cannot cross.
   *
   * @param wanted where the middle of each would best stand, in any order that is to be kept
   * @param heights of each
   * @param top the least place where the first may begin
   * @param bottom where the last should end; a higher stack overruns it
   * @return the place where each begins
   */
  static double[] tops(double[] wanted, double[] heights, double top, double bottom) {
    int n = wanted.length;
    double[] before = new double[n + 1];
    for (int i = 0; i < n; i++) {
      before[i + 1] = before[i] + heights[i];
    }
    double[] sums = new double[n];
    int[] counts = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      sums[pools] = wanted[i] - heights[i] / 2 - before[i];
      counts[pools++] = 1;
      while (pools > 1
          && sums[pools - 2] / counts[pools - 2] > sums[pools - 1] / counts[pools - 1]) {
        sums[pools - 2] += sums[pools - 1];
        counts[pools - 2] += counts[--pools];
      }
    }
    double latest = Math.max(top, bottom - before[n]);
    double[] tops = new double[n];
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      double place = Math.min(latest, Math.max(top, sums[pool] / counts[pool]));
      for (int end = i + counts[pool]; i < end; i++) {
        tops[i] = place + before[i];
      }
    }
    return tops;
  }
}
