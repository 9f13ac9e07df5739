package org.attache.template;

import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Citation;

/** The citations that expressions printed, until the Markdown around them is parsed. */
final class Clusters {

  /** The name that {@code cite} finds it under. */
  static final String NAME = "_clusters";

  private final List<List<Citation>> clusters = new ArrayList<>();

  int add(List<Citation> cluster) {
    clusters.add(cluster);
    return clusters.size() - 1;
  }

  List<Citation> get(int index) {
    return clusters.get(index);
  }

  @Override
  public String toString() {
    return "";
  }
}
