package org.attache.ledger;

import java.nio.file.Path;
import java.util.List;

/** The dossiers that ship with the product. */
final class Samples {

  private Samples() {}

  static List<Path> all() {
    Path samples = Path.of("../samples");
    return List.of(
        samples.resolve("pakistan-belarus"),
        samples.resolve("mozambique-china"),
        samples.resolve("gallery"),
        samples.resolve("gallery/letter"),
        samples.resolve("gallery-ur"));
  }
}
