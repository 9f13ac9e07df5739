package org.attache.officechart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far names at the ends of lines move up or down so as not to lie on one another. */
final class EndNames {

  /** Names that stand together, and where the middle of the uppermost would best be. */
  private record Cluster(List<Integer> members, double top) {}

  private EndNames() {}

  /**
   * The moves in order of the series, in points, downwards positive.
   *
   * @param wanted where the names' middles would best be, from the top
   * @param distance from one middle to the next, at least
   * @param height how far down a middle may lie
   */
  static double[] moves(double[] wanted, double distance, double height) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> wanted[i]));
    List<Cluster> clusters = new ArrayList<>();
    for (int name : order) {
      Cluster next = new Cluster(List.of(name), wanted[name]);
      while (!clusters.isEmpty() && bottom(last(clusters), distance) > next.top) {
        next = joined(clusters.remove(clusters.size() - 1), next, wanted, distance, height);
      }
      clusters.add(next);
    }
    double[] moves = new double[wanted.length];
    for (Cluster cluster : clusters) {
      for (int i = 0; i < cluster.members.size(); i++) {
        int name = cluster.members.get(i);
        moves[name] = cluster.top + i * distance - wanted[name];
      }
    }
    return moves;
  }

  private static Cluster last(List<Cluster> clusters) {
    return clusters.get(clusters.size() - 1);
  }

  /** Where the next name may be. */
  private static double bottom(Cluster cluster, double distance) {
    return cluster.top + cluster.members.size() * distance;
  }

  private static Cluster joined(
      Cluster upper, Cluster lower, double[] wanted, double distance, double height) {
    List<Integer> members = new ArrayList<>(upper.members);
    members.addAll(lower.members);
    double sum = 0;
    for (int i = 0; i < members.size(); i++) {
      sum += wanted[members.get(i)] - i * distance;
    }
    double top = sum / members.size();
    top = Math.min(top, height - (members.size() - 1) * distance);
    return new Cluster(members, Math.max(0, top));
  }
}
