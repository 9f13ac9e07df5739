package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;

/** Something a dossier states with its sources. */
public sealed interface Fact
    permits Event,
        Agreement,
        Mechanism,
        StatedTotal,
        Good,
        Figure,
        Initiative,
        Statement,
        Recommendation {

  /** Unique within the dossier; lower-case letters, digits and hyphens. */
  String id();

  /** The sources of every field that names none of its own. */
  List<Citation> sources();

  /** Where the fact begins. */
  Location at();

  /** The fields that sources may disagree about, by their key, in the order they are written. */
  Map<String, Claimed<?>> fields();
}
